using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Reading;
using SendSite.Rendering;

namespace SendSite.Building;

/// <summary>Easy Read versions and the pages they belong to, once every page has its address.</summary>
internal static class EasyReadPages
{
    /// <summary>Reports versions of no page, and of pages the program makes whose data is newer: only the plan knows them.</summary>
    public static void Check(SiteModel model, SitePlan plan, DiagnosticBag bag)
    {
        var pages = plan.Pages.Concat(plan.Reported).ToDictionary(page => page.Route);
        foreach (var version in model.EasyReads)
        {
            if (!pages.TryGetValue(version.Of, out var page))
            {
                ReportOrphan(version, pages.Keys, bag);
            }
            else if (version.MadeOn < page.Reviewed)
            {
                bag.Report(
                    ReadingRules.TwinOutOfDate,
                    SourceSpan.Whole(version.Source.File),
                    FormattableString.Invariant($"{version.Of} has been told something new on {page.Reviewed:yyyy-MM-dd}, after this was made from it."),
                    FormattableString.Invariant($"Read both, bring this up to date, then write: made-from: {page.Reviewed:yyyy-MM-dd}"));
            }
        }
    }

    private static void ReportOrphan(EasyRead version, IEnumerable<Route> routes, DiagnosticBag bag)
    {
        var near = NearestName.Find(version.Of.Path, routes.Select(route => route.Path).Order(StringComparer.Ordinal));
        bag.Report(
            RenderRules.EasyReadOfNothing,
            SourceSpan.Whole(version.Source.File),
            $"This is the Easy Read version of {version.Of}, but there is no such page.",
            near is null ? "Give the file the name of its page, with .easy-read before .md." : $"Did you mean the page {near}?");
    }
}
