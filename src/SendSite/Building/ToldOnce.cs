using System.Collections.Immutable;
using SendSite.Checking.Browser;
using SendSite.Model.Diagnostics;

namespace SendSite.Building;

/// <summary>A fault that both axe and a rule of ours find is told once, in our words: same page, same element, a criterion in common.</summary>
internal static class ToldOnce
{
    public static ImmutableArray<Diagnostic> Of(ImmutableArray<Diagnostic> findings)
    {
        var ours = findings.Where(found => !IsAxes(found) && Place(found) is not null).ToLookup(found => Place(found)!.Value);
        return [.. findings.Where(found => !IsAxes(found) || Place(found) is not { } place || !ours[place].Any(own => Covers(own, found)))];
    }

    private static bool IsAxes(Diagnostic found) =>
        found.Rule == BrowserRules.AxeViolation || found.Rule == BrowserRules.AxeSuspicion || found.Rule == BrowserRules.AxeCouldNotTell;

    // Never a fault for a question.
    private static bool Covers(Diagnostic own, Diagnostic axes) =>
        own.Severity >= axes.Severity && own.Criteria.Intersect(axes.Criteria, StringComparer.Ordinal).Any();

    // A browser escapes what an id may hold in a selector; the static rules write it as it stands.
    private static (string Page, string Selector)? Place(Diagnostic found) =>
        found is { Page: { } page, Selector: { } selector } ? (page, selector.Replace("\\", "", StringComparison.Ordinal)) : null;
}
