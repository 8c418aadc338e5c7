using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace SendSite.Checking.Lexicons;

/// <summary>Subjects that headings announce, from <c>Reference/topics.yml</c>.</summary>
internal static class Topics
{
    private const int Enough = 3;

    private static readonly FrozenDictionary<string, Topic> All = Read();

    /// <summary>The subject a text is plainly about though its heading names another; null when that is not plain.</summary>
    /// <param name="heading">The heading's words.</param>
    /// <param name="textBelow">Finds the text; not asked unless the heading names a known subject.</param>
    public static Topic? Contradicting(string heading, Func<string> textBelow)
    {
        var said = ContentWords.Of(heading);
        if (All.Values.FirstOrDefault(topic => topic.Names.Any(name => said.SetEquals(name))) is not { } announced)
        {
            return null;
        }

        var words = ContentWords.Of(textBelow());
        if (words.Overlaps(announced.Words) || words.Overlaps(said))
        {
            return null;
        }

        return All.Values.FirstOrDefault(topic =>
            topic != announced && !topic.Near.Contains(announced.Key) && !announced.Near.Contains(topic.Key) && words.Count(topic.Words.Contains) >= Enough);
    }

    private static FrozenDictionary<string, Topic> Read() =>
        ((YamlMappingNode)ReferenceFile.Read("topics.yml")["topics"]).Children.Select(entry => Read(((YamlScalarNode)entry.Key).Value!, (YamlMappingNode)entry.Value))
            .ToFrozenDictionary(topic => topic.Key, StringComparer.Ordinal);

    private static Topic Read(string key, YamlMappingNode node) => new(
        key,
        ReferenceFile.Words(node, "names").First(),
        [.. ReferenceFile.Words(node, "names").Select(ContentWords.Of)],
        ReferenceFile.Words(node, "words").Select(ContentWords.Stem).ToFrozenSet(StringComparer.Ordinal),
        ReferenceFile.Words(node, "near").ToFrozenSet(StringComparer.Ordinal));
}
