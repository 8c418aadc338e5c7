using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SendSite.Checking.Browser;
using SendSite.Model.Accessibility;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Conformance;

/// <summary>Which of our rules and of axe's look for failures of a criterion: worked out from what the rules say of themselves.</summary>
internal static partial class CriterionCoverage
{
    /// <summary>Our rules by code, then axe's by name.</summary>
    /// <param name="inBrowser">Whether this build looked at pages in a browser.</param>
    public static ImmutableArray<ProgramCheck> Of(string criterion, bool inBrowser) =>
    [
        .. RuleCatalogue.All
            .Where(rule => rule.Criteria.Contains(criterion))
            .Select(rule => (Rule: rule, Kind: KindOf(rule)))
            .Select(found => new ProgramCheck(found.Rule.Code, NameOf(found.Rule), found.Kind, inBrowser || found.Kind != CheckKind.Browser)),
        .. AxeCatalogue.Rules
            .Where(rule => rule.Criteria().Contains(criterion))
            .Select(rule => new ProgramCheck(rule.Id, rule.Id, CheckKind.Axe, inBrowser)),
    ];

    /// <summary>The rule's name in words: <c>ImageWithoutAlt</c> is "image without alt".</summary>
    public static string NameOf(Rule rule) => Capital().Replace(rule.Name, " $0").Trim().ToLowerInvariant();

    /// <summary>Whether only a browser can find what the rule looks for.</summary>
    public static bool NeedsBrowser(Rule rule) => rule.Code[2] == '7' || BrowserRules.All.Contains(rule);

    private static CheckKind KindOf(Rule rule) =>
        NeedsBrowser(rule) ? CheckKind.Browser : rule.Code[2] is '1' or '2' ? CheckKind.Data : CheckKind.Code;

    [GeneratedRegex("(?<!^)[A-Z](?![A-Z])|(?<=[a-z])[A-Z]")]
    private static partial Regex Capital();
}
