using System.Collections.Frozen;
using System.Text.RegularExpressions;
using YamlDotNet.RepresentationModel;

namespace SendSite.Checking.Lexicons;

/// <summary>Words that say nothing where they stand, from <c>Reference/vague-words.yml</c>: the page's own language's and, beside them, the English ones.</summary>
internal sealed partial class VagueWords
{
    private const string Common = "en";

    private static readonly char[] Marks = [.. " \u00a0.,;:!?…*>»›→<«‹←|-–—_()[]{}\"'“”‘’/\\+•·▶►"];

    private static readonly FrozenDictionary<string, VagueWords> Languages = Read();

    private readonly FrozenDictionary<string, FrozenSet<string>> _lists;

    private VagueWords(FrozenDictionary<string, FrozenSet<string>> lists) => _lists = lists;

    /// <summary>The words for a page in this language.</summary>
    /// <param name="language">A language tag, or nothing.</param>
    public static VagueWords For(string? language) => Languages.GetValueOrDefault((language ?? "").Trim().Split('-')[0].ToLowerInvariant()) ?? Languages[Common];

    /// <summary>Whether all that is said is one of a list's entries.</summary>
    public bool Has(string list, string words) =>
        _lists.TryGetValue(list, out var entries) && (entries.Contains(words = Plain(words)) || entries.Contains(Number().Replace(words, "#")));

    /// <summary>All entries of a list.</summary>
    public IReadOnlySet<string> Entries(string list) => _lists.GetValueOrDefault(list, FrozenSet<string>.Empty);

    /// <summary>The entry of a list that the words begin with and go on after; null when there is none.</summary>
    public string? Opening(string list, string words)
    {
        var plain = Plain(words);
        return _lists.TryGetValue(list, out var entries)
            ? entries.Where(entry => plain.Length > entry.Length && plain.StartsWith(entry + " ", StringComparison.Ordinal)).MaxBy(entry => entry.Length)
            : null;
    }

    /// <summary>In small letters, with single spaces and without marks at either end.</summary>
    public static string Plain(string words) => Spaces().Replace(words, " ").Trim(Marks).ToLowerInvariant();

    private static FrozenDictionary<string, VagueWords> Read()
    {
        var languages = ((YamlMappingNode)ReferenceFile.Read("vague-words.yml")["languages"]).Children
            .ToDictionary(entry => ((YamlScalarNode)entry.Key).Value!, entry => Lists((YamlMappingNode)entry.Value), StringComparer.Ordinal);
        return languages.ToFrozenDictionary(
            language => language.Key,
            language => new VagueWords(languages[Common].Keys.Union(language.Value.Keys).ToFrozenDictionary(
                list => list,
                list => languages[Common].GetValueOrDefault(list, []).Union(language.Value.GetValueOrDefault(list, [])).ToFrozenSet(StringComparer.Ordinal),
                StringComparer.Ordinal)),
            StringComparer.Ordinal);
    }

    private static Dictionary<string, string[]> Lists(YamlMappingNode language) =>
        language.Children.Keys.Cast<YamlScalarNode>().ToDictionary(key => key.Value!, key => ReferenceFile.Words(language, key.Value!).ToArray(), StringComparer.Ordinal);

    [GeneratedRegex(@"\d+", RegexOptions.CultureInvariant)]
    private static partial Regex Number();

    [GeneratedRegex(@"[\s\u00a0]+", RegexOptions.CultureInvariant)]
    private static partial Regex Spaces();
}
