using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace SendSite.Checking.Lexicons;

/// <summary>Subjects that headings announce, from <c>Reference/topics.yml</c>.</summary>
internal static class Topics
{
    private const int Enough = 3;

    /// <summary>How many of an opening's words are of its subject where that is beyond doubt.</summary>
    private const double PlainShare = 0.25;

    /// <summary>The same where the text comes to what its heading says later on: a heading speaks of what stands straight below it.</summary>
    private const double FullShare = 0.5;

    private static readonly FrozenDictionary<string, Topic> All = Read();

    /// <summary>The subject a text seems to be about though its heading names another; nothing when it does not.</summary>
    /// <param name="heading">The heading's words.</param>
    /// <param name="opening">Finds the first words below it; not asked unless the heading names a known subject.</param>
    /// <param name="section">Finds all words up to the next heading: where they come to what the heading says, it is kept unless its opening speaks of little else than the other subject.</param>
    public static TopicClash? Contradicting(string heading, Func<string> opening, Func<string> section)
    {
        var said = ContentWords.Of(heading);
        if (All.Values.FirstOrDefault(topic => topic.Names.Any(said.SetEquals)) is not { } announced)
        {
            return null;
        }

        var words = ContentWords.Of(opening());
        var found = Keeps(announced, said, words) ? null : All.Values.FirstOrDefault(topic =>
            topic != announced && !topic.Near.Contains(announced.Key) && !announced.Near.Contains(topic.Key) && words.Count(topic.Words.Contains) >= Enough);
        if (found is null)
        {
            return null;
        }

        var share = (double)words.Count(found.Words.Contains) / words.Count;
        return Keeps(announced, said, ContentWords.Of(section())) && share < FullShare
            ? null
            : new TopicClash(found, IsPlain: !announced.LooseNames.Any(said.SetEquals) && share >= PlainShare);
    }

    private static bool Keeps(Topic announced, HashSet<string> said, HashSet<string> words) =>
        words.Overlaps(announced.Words) || words.Overlaps(said);

    private static FrozenDictionary<string, Topic> Read() =>
        ((YamlMappingNode)ReferenceFile.Read("topics.yml")["topics"]).Children.Select(entry => Read(((YamlScalarNode)entry.Key).Value!, (YamlMappingNode)entry.Value))
            .ToFrozenDictionary(topic => topic.Key, StringComparer.Ordinal);

    private static Topic Read(string key, YamlMappingNode node) => new(
        key,
        ReferenceFile.Words(node, "names").First(),
        [.. ReferenceFile.Words(node, "names").Select(ContentWords.Of)],
        [.. ReferenceFile.Words(node, "loose").Select(ContentWords.Of)],
        ReferenceFile.Words(node, "words").Select(ContentWords.Stem).ToFrozenSet(StringComparer.Ordinal),
        ReferenceFile.Words(node, "near").ToFrozenSet(StringComparer.Ordinal));
}
