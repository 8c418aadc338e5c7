using System.Collections.Frozen;
using SendSite.Checking.Lexicons;
using YamlDotNet.RepresentationModel;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>The small words of each language the program knows, and which languages are too near each other to be told apart.</summary>
internal static class FunctionWords
{
    private static readonly FrozenDictionary<string, KnownLanguage> Languages = Read().ToFrozenDictionary(language => language.Tag, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string[]> ByWord = Languages.Values
        .SelectMany(language => language.Words.Select(word => (Word: word, language.Tag)))
        .GroupBy(pair => pair.Word, pair => pair.Tag, StringComparer.Ordinal)
        .ToFrozenDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);

    /// <summary>A language by its primary subtag; null when the program knows nothing of it.</summary>
    public static KnownLanguage? Find(string primary) => Languages.GetValueOrDefault(primary);

    /// <summary>How many of the words, in small letters, are small words of each language; languages with none are left out.</summary>
    public static Dictionary<string, WordHits> Count(IReadOnlyCollection<string> words)
    {
        var hits = new Dictionary<string, WordHits>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var word in words.Where(ByWord.ContainsKey))
        {
            var isNew = seen.Add(word);
            foreach (var tag in ByWord[word])
            {
                var sofar = hits.GetValueOrDefault(tag);
                hits[tag] = new WordHits(sofar.Total + 1, sofar.Distinct + (isNew ? 1 : 0));
            }
        }

        return hits;
    }

    public static bool AreKin(string one, string other) =>
        one == other || (Find(one)?.Kin.Contains(other) ?? false) || (Find(other)?.Kin.Contains(one) ?? false);

    private static IEnumerable<KnownLanguage> Read() =>
        from entry in ((YamlMappingNode)ReferenceFile.Read("function-words.yml")["languages"]).Children
        let node = (YamlMappingNode)entry.Value
        select new KnownLanguage(
            ((YamlScalarNode)entry.Key).Value!,
            ReferenceFile.Words(node, "words").ToFrozenSet(StringComparer.Ordinal),
            ReferenceFile.Words(node, "kin").ToFrozenSet(StringComparer.Ordinal),
            ReferenceFile.Words(node, "scripts").DefaultIfEmpty("Latin").ToFrozenSet(StringComparer.Ordinal));
}
