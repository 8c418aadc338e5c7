using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Reading.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SendSite.Reading.Yaml;

/// <summary>Turns one file's events into nodes.</summary>
internal sealed class YamlTreeBuilder(SourceText source, IParser events)
{
    /// <summary>Levels of nesting; the deepest structure documented has six.</summary>
    private const int DeepestNesting = 32;

    public YamlNode Build()
    {
        events.Consume<StreamStart>();
        if (events.Accept<StreamEnd>(out _))
        {
            return new YamlText("", SourceSpan.Whole(source.Path));
        }

        events.Consume<DocumentStart>();
        var top = ReadNode(1);
        events.Consume<DocumentEnd>();
        if (events.Accept<DocumentStart>(out var second))
        {
            throw Refuse(ReadingRules.SeveralDocuments, second, "A second YAML document starts here.", "Remove the line with three dashes, or move what follows into a file of its own.");
        }

        return top;
    }

    private YamlNode ReadNode(int depth)
    {
        if (events.Accept<AnchorAlias>(out var alias))
        {
            throw Refuse(ReadingRules.AnchorOrTag, alias, $"The alias \"*{alias.Value}\" stands for text from elsewhere.", "Write the text out in full. If the value is meant to start with a star, put quotation marks around it.");
        }

        RefuseAnchorOrTag();
        if (depth > DeepestNesting && events.Current is { } deep)
        {
            throw Refuse(ReadingRules.TooDeep, deep, $"This is nested more than {DeepestNesting} levels deep.", "Check the indentation and the brackets above this line.");
        }

        if (events.TryConsume<Scalar>(out var scalar))
        {
            return Text(scalar);
        }

        return events.TryConsume<SequenceStart>(out var list) ? ReadList(list, depth) : ReadMap(depth);
    }

    private YamlList ReadList(SequenceStart start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (!events.TryConsume<SequenceEnd>(out _))
        {
            items.Add(ReadNode(depth + 1));
        }

        return new YamlList(items.ToImmutable(), Span(start.Start, 0));
    }

    private YamlMap ReadMap(int depth)
    {
        var start = events.Consume<MappingStart>();
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        while (!events.TryConsume<MappingEnd>(out _))
        {
            var key = ReadKey();
            if (!seen.TryAdd(key.Text, key.Span))
            {
                throw new YamlRefusal(new Diagnostic(ReadingRules.DuplicateKey, key.Span, $"The key \"{key.Text}\" is here twice.", "Keep one of the two.")
                {
                    Related = [seen[key.Text]],
                });
            }

            entries.Add(new YamlEntry(key, ReadNode(depth + 1)));
        }

        return new YamlMap(entries.ToImmutable(), Span(start.Start, 0));
    }

    private YamlText ReadKey()
    {
        RefuseAnchorOrTag();
        if (events.TryConsume<Scalar>(out var key))
        {
            return Text(key);
        }

        throw Refuse(ReadingRules.YamlSyntax, events.Current!, "A key must be a plain word.", "Put quotation marks around a value that starts with a bracket, a brace or a star.");
    }

    private void RefuseAnchorOrTag()
    {
        if (events.Accept<NodeEvent>(out var node) && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            var sign = node.Anchor.IsEmpty ? $"The tag \"{node.Tag}\"" : $"The anchor \"&{node.Anchor}\"";
            throw Refuse(ReadingRules.AnchorOrTag, node, $"{sign} is not allowed here.", "Remove it. If the value is meant to start with this sign, put quotation marks around it.");
        }
    }

    private YamlText Text(Scalar scalar)
    {
        var text = scalar.Value.Trim();
        var isNothing = scalar.Style == ScalarStyle.Plain && text is "~" or "null";
        var length = scalar.Start.Line == scalar.End.Line ? (int)(scalar.End.Column - scalar.Start.Column) : 0;
        return new YamlText(isNothing ? "" : text, Span(scalar.Start, length));
    }

    private YamlRefusal Refuse(Rule rule, ParsingEvent at, string message, string hint) =>
        new(new Diagnostic(rule, Span(at.Start, 0), message, hint));

    private SourceSpan Span(Mark mark, int length) => YamlSyntaxAdvice.Span(source, mark, length);
}
