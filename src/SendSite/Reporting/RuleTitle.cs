using System.Text.RegularExpressions;
using SendSite.Model.Diagnostics;

namespace SendSite.Reporting;

/// <summary>A rule's name as words: <c>Image without alt</c>.</summary>
internal static partial class RuleTitle
{
    public static string Of(Rule rule)
    {
        var words = WordStart().Replace(rule.Name, match => " " + match.Value.ToLowerInvariant());
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    [GeneratedRegex("(?<=[a-z0-9])[A-Z]")]
    private static partial Regex WordStart();
}
