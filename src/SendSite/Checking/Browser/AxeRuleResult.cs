using System.Collections.Immutable;

namespace SendSite.Checking.Browser;

/// <summary>One of axe's rules, broken on a page or not to be decided there.</summary>
/// <param name="Id">Axe's name for it, such as <c>image-alt</c>.</param>
/// <param name="Help">What the rule asks for, in axe's words.</param>
/// <param name="Tags">Axe's tags, the WCAG criteria among them: <c>wcag111</c>.</param>
/// <param name="Act">The W3C ACT rules it implements.</param>
/// <param name="Nodes">The elements that break it.</param>
internal sealed record AxeRuleResult(string Id, string Help, ImmutableArray<string> Tags, ImmutableArray<string> Act, ImmutableArray<AxeNode> Nodes)
{
    /// <summary>The success criteria behind the rule, such as <c>1.1.1</c> and <c>1.4.12</c>, in axe's order.</summary>
    public IEnumerable<string> Criteria() =>
        Tags.Where(tag => tag.StartsWith("wcag", StringComparison.Ordinal) && tag.Length >= 7 && tag[4..].All(char.IsAsciiDigit))
            .Select(tag => $"{tag[4]}.{tag[5]}.{tag[6..]}");
}
