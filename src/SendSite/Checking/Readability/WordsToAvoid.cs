using System.Collections.Immutable;
using YamlDotNet.RepresentationModel;

namespace SendSite.Checking.Readability;

/// <summary>The program's own list of words to avoid, from <c>Reference/words-to-avoid.yml</c>.</summary>
internal static class WordsToAvoid
{
    private const string Resource = "Reference/words-to-avoid.yml";

    /// <summary>Reads the list.</summary>
    /// <exception cref="InvalidOperationException">The list is not in the program, or is not in its own form: a fault of the program.</exception>
    public static ImmutableArray<AvoidedWord> Read()
    {
        using var stream = typeof(WordsToAvoid).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"{Resource} is not in the program.");
        using var reader = new StreamReader(stream);
        var yaml = new YamlStream();
        yaml.Load(reader);
        var words = (YamlSequenceNode)((YamlMappingNode)yaml.Documents[0].RootNode)["words"];
        return [.. words.Children.Cast<YamlMappingNode>().Select(Word)];
    }

    private static AvoidedWord Word(YamlMappingNode entry)
    {
        var avoid = Text(entry, "avoid") ?? throw new InvalidOperationException($"An entry of {Resource} has no 'avoid'.");
        var sense = avoid.IndexOf(" (", StringComparison.Ordinal);
        return new AvoidedWord(
            sense < 0 ? avoid : avoid[..sense],
            Text(entry, "use") ?? throw new InvalidOperationException($"'{avoid}' in {Resource} has no 'use'."),
            Text(entry, "source") switch { "g" => "GOV.UK", "n" => "the NHS", _ => "families and SEND services" },
            Text(entry, "only_when") ?? (sense < 0 ? null : avoid[(sense + 2)..].TrimEnd(')')))
        {
            RightIn = entry.Children.TryGetValue(new YamlScalarNode("right_in"), out var phrases)
                ? [.. ((YamlSequenceNode)phrases).Children.Cast<YamlScalarNode>().Select(phrase => phrase.Value!)]
                : [],
        };
    }

    private static string? Text(YamlMappingNode entry, string key) =>
        entry.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;
}
