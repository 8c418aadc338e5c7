using System.Collections.Frozen;
using YamlDotNet.RepresentationModel;

namespace SendSite.Checking.Lexicons;

/// <summary>Words for what only some people see or hear, from <c>Reference/sensory-words.yml</c>.</summary>
internal static class SensoryWords
{
    private static readonly YamlMappingNode English = (YamlMappingNode)ReferenceFile.Read("sensory-words.yml")["languages"]["en"];

    public static readonly FrozenSet<string> Instructions = List("instructions");
    public static readonly FrozenSet<string> Colours = List("colours");
    public static readonly FrozenSet<string> Places = List("places");
    public static readonly FrozenSet<string> Plain = List("plain");
    public static readonly FrozenSet<string> Sizes = List("sizes");

    /// <summary>Parts of a page that are marked by nothing but where they stand.</summary>
    public static readonly FrozenSet<string> Parts = List("parts");

    public static readonly FrozenSet<string> Signs = List("signs");
    public static readonly FrozenSet<string> Presses = List("presses");

    /// <summary>Words of things and places outside the page.</summary>
    public static readonly FrozenSet<string> Elsewhere = List("elsewhere");

    /// <summary>Shapes, sizes, colours and places.</summary>
    public static readonly FrozenSet<string> All = List("shapes").Concat(Sizes).Concat(Colours).Concat(Places).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Things on a page, and the roles each may have.</summary>
    public static readonly FrozenDictionary<string, string[]> Things = ((YamlMappingNode)English["things"]).Children
        .ToFrozenDictionary(entry => ((YamlScalarNode)entry.Key).Value!, entry => ((YamlSequenceNode)entry.Value).Children.Select(role => ((YamlScalarNode)role).Value!).ToArray(), StringComparer.Ordinal);

    private static FrozenSet<string> List(string key) => ReferenceFile.Words(English, key).ToFrozenSet(StringComparer.Ordinal);
}
