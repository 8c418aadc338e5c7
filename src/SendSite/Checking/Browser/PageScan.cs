using System.Collections.Immutable;
using System.Text.Json;

namespace SendSite.Checking.Browser;

/// <summary>What page-scan.js tells of one page at one width.</summary>
/// <param name="AxeVersion">The version of axe-core.</param>
/// <param name="Rules">How many of axe's rules were applied.</param>
/// <param name="Violations">The rules that were broken.</param>
/// <param name="Undecided">The rules that axe could not decide on this page, and the elements.</param>
/// <param name="Refused">What the content security policy has stopped so far.</param>
/// <param name="HasScript">Whether the page holds anything that runs.</param>
/// <param name="Text">The visible text of the main part.</param>
internal sealed record PageScan(
    string AxeVersion,
    int Rules,
    ImmutableArray<AxeRuleResult> Violations,
    ImmutableArray<AxeRuleResult> Undecided,
    ImmutableArray<RefusedByPolicy> Refused,
    bool HasScript,
    string Text)
{
    public static PageScan Parse(string json) =>
        JsonSerializer.Deserialize<PageScan>(json, JsonSerializerOptions.Web)
        ?? throw new JsonException("page-scan.js returned null.");
}
