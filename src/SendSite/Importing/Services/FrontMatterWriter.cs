using System.Globalization;
using SendSite.Reading.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SendSite.Importing.Services;

/// <summary>Writes front matter as an editor would: a line for a key, short lists and groups on one line, sentences on lines of their own.</summary>
internal static class FrontMatterWriter
{
    private const int LongestLine = 110;

    private const int MostKeysOnALine = 6;

    /// <summary>One key with its value, its line break at the end.</summary>
    public static string Write(YamlEntry entry)
    {
        if (entry.Value is YamlText { Text: "" })
        {
            return $"{entry.Key.Text}:\n";
        }

        using var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var emitter = new Emitter(text, new EmitterSettings(bestIndent: 2, bestWidth: int.MaxValue, isCanonical: false, maxSimpleKeyLength: 1024, indentSequences: true, skipAnchorName: false, newLine: "\n"));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: true));
        emitter.Emit(new MappingStart(null, null, isImplicit: true, MappingStyle.Block));
        Scalar(emitter, entry.Key.Text);
        Node(emitter, entry.Value, isInFlow: false);
        emitter.Emit(new MappingEnd());
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return text.ToString();
    }

    private static void Node(Emitter emitter, YamlNode node, bool isInFlow)
    {
        switch (node)
        {
            case YamlText text:
                Scalar(emitter, text.Text);
                break;
            case YamlList list:
                var inline = isInFlow || list.Items.All(item => item is YamlText { Text: var word } && !word.Contains(' ', StringComparison.Ordinal)) && Length(list) <= LongestLine;
                emitter.Emit(new SequenceStart(null, null, isImplicit: true, inline ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in list.Items)
                {
                    Node(emitter, item, isInFlow: inline || item is YamlMap);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case YamlMap map:
                var flat = isInFlow || (map.Entries.Length <= MostKeysOnALine && map.Entries.All(entry => entry.Value is YamlText) && Length(map) <= LongestLine);
                emitter.Emit(new MappingStart(null, null, isImplicit: true, flat ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var entry in map.Entries)
                {
                    Scalar(emitter, entry.Key.Text);
                    Node(emitter, entry.Value, flat);
                }

                emitter.Emit(new MappingEnd());
                break;
        }
    }

    private static int Length(YamlNode node) => node switch
    {
        YamlText text => text.Text.Length + 2,
        YamlList list => list.Items.Sum(Length),
        YamlMap map => map.Entries.Sum(entry => entry.Key.Text.Length + 2 + Length(entry.Value)),
        _ => 0,
    };

    /// <summary>Plain where YAML allows it; a word YAML would take for nothing is quoted.</summary>
    private static void Scalar(Emitter emitter, string text)
    {
        var style = text.Contains('\n', StringComparison.Ordinal) ? ScalarStyle.DoubleQuoted : text is "null" or "~" ? ScalarStyle.SingleQuoted : ScalarStyle.Any;
        emitter.Emit(new Scalar(null, null, text, style, isPlainImplicit: true, isQuotedImplicit: true));
    }
}
