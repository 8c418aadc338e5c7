using System.Collections.Immutable;
using SendSite.Checking.Browser;
using SendSite.Checking.Conformance;
using SendSite.Model.Diagnostics;

namespace SendSite.Building;

/// <summary>
/// A fault that both axe and a rule of ours find is told once, in our words: same page, same element, a criterion in common. So is one
/// that two rules of ours find, one in the code and one in the browser, which ask the same ACT rule: a fault of the code stands before
/// the browser's on the same element, and what the browser saw on a page before a question about the page's code.
/// </summary>
internal static class ToldOnce
{
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> findings)
    {
        var ours = findings.Where(found => !IsAxes(found) && Place(found) is not null).ToLookup(found => Place(found)!.Value);
        var seen = findings.Where(found => !IsAxes(found) && CriterionCoverage.NeedsBrowser(found.Rule)).ToLookup(found => found.Page);
        return
        [
            .. findings.Where(found => IsAxes(found) || CriterionCoverage.NeedsBrowser(found.Rule)
                ? Place(found) is not { } place || !ours[place].Any(own => IsAxes(found) ? Covers(own, found) : IsSameInCode(own, found))
                : found.Severity != Severity.Review || !seen[found.Page].Any(other => AskTheSame(other, found))),
        ];
    }

    private static bool IsSameInCode(Diagnostic own, Diagnostic seen) =>
        !CriterionCoverage.NeedsBrowser(own.Rule) && own.Severity >= seen.Severity && AskTheSame(own, seen);

    private static bool AskTheSame(Diagnostic one, Diagnostic other) => one.Act.Intersect(other.Act, StringComparer.Ordinal).Any();

    private static bool IsAxes(Diagnostic found) =>
        found.Rule == BrowserRules.AxeViolation || found.Rule == BrowserRules.AxeSuspicion || found.Rule == BrowserRules.AxeCouldNotTell;

    // Never a fault for a question.
    private static bool Covers(Diagnostic own, Diagnostic axes) =>
        own.Severity >= axes.Severity && own.Criteria.Intersect(axes.Criteria, StringComparer.Ordinal).Any();

    // A browser escapes what an id may hold in a selector; the static rules write it as it stands.
    private static (string Page, string Selector)? Place(Diagnostic found) =>
        found is { Page: { } page, Selector: { } selector } ? (page, selector.Replace("\\", "", StringComparison.Ordinal)) : null;
}
