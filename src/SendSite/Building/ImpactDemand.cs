using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Model.Impact;
using SendSite.Model.Pages;
using SendSite.Model.Time;
using SendSite.Printing;
using SendSite.Theme.Wording;

namespace SendSite.Building;

/// <summary>What the verb <c>impact</c> asks of a build beyond any other: that the year has a summary, and each of its pages a PDF.</summary>
internal static class ImpactDemand
{
    /// <param name="year">The year asked for; null when none was.</param>
    public static void Check(PlanYear? year, SiteWorkshop site, DiagnosticBag bag)
    {
        if (year is not { } asked)
        {
            return;
        }

        var known = ImpactYears.Of(site.Model);
        if (!known.Contains(asked))
        {
            bag.Report(
                ImpactRules.UnknownImpactYear,
                site.Model.Plan.Source,
                FormattableString.Invariant($"There is no annual impact summary for {asked} on {site.Model.AsOf:yyyy-MM-dd}."),
                known.IsEmpty ? "The plan's first year has not begun. Name a later day with --as-of." : $"The plan's years that have begun are {string.Join(", ", known.Order())}.");
        }

        foreach (var page in Pages(asked, site).Where(page => page.Copy is null))
        {
            bag.Report(
                PrintingRules.PdfNotMade,
                page.Source,
                $"There is no PDF of {page.Route}.",
                "It is printed by a browser: leave out --no-browser, and see what is said above about the browser.");
        }
    }

    /// <summary>A line for each page, PDF and file of the year.</summary>
    public static ImmutableArray<string> Made(PlanYear? year, SiteWorkshop site) => year is not { } asked || !ImpactYears.Of(site.Model).Contains(asked)
        ? []
        :
        [
            .. Pages(asked, site).SelectMany(page => new[] { $"Page: {page.Route}", page.Copy is { } copy ? FormattableString.Invariant($"PDF: {copy.Path} ({copy.Sheets} pages, {FileSize.Say(copy.Bytes)})") : "" }).Where(line => line.Length > 0),
            $"Data: /data/impact-{asked}.json",
        ];

    private static IEnumerable<PrintedPage> Pages(PlanYear year, SiteWorkshop site) =>
        site.Plan.Pages.OfType<PrintedPage>().Where(page => page is ImpactPage summary && summary.Year.Year == year || page is FamilyImpactPage family && family.Year.Year == year);
}
