using System.Collections.Immutable;
using SendSite.Checking;
using SendSite.Checking.Browser;
using SendSite.Checking.Conformance;
using SendSite.Checking.Reviews;
using SendSite.Checking.Statement;
using SendSite.Model.Accessibility;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Searching;

namespace SendSite.Building;

/// <summary>
/// Makes the pages that report on the checks, last of all, and has them checked like any other page. What is found on them counts too:
/// they are made again until what they say is what was found, which the first time nearly always is.
/// </summary>
/// <param name="facts">Every other page's facts.</param>
/// <param name="bag">What was found so far; takes what is found on these pages and across all.</param>
/// <param name="look">Looks at the written pages in a browser, where the build has one.</param>
/// <param name="replace">Takes each page, in place of what it was before.</param>
/// <param name="files">Every file of the site as it is, relative to its root.</param>
internal sealed class ReportedPages(
    SiteWorkshop site,
    ReviewAnswers answers,
    ImmutableArray<PageFacts> facts,
    DiagnosticBag bag,
    Func<ImmutableArray<Page>, DiagnosticBag, Task<BrowserReport?>> look,
    WriteFile replace,
    Func<IEnumerable<string>> files)
{
    /// <summary>Each time a finding changes what the pages say, which may change what is found; it settles at once or never.</summary>
    private const int MostRounds = 4;

    private readonly bool _stylesMove = site.StylesMove();

    /// <param name="browser">What the browser said of the other pages; null when it was not asked.</param>
    public async Task<CheckedSite> WriteAsync(BrowserReport? browser)
    {
        var found = new DiagnosticBag();
        ImmutableArray<MadePage> made = [];
        ImmutableArray<ReportedPage> pages = [];
        BrowserReport? own = null;
        for (var round = 0; round < MostRounds; round++)
        {
            var next = new DiagnosticBag();
            var results = Results(made, found, browser);
            ImmutableArray<ReportedPage> told = [.. site.Plan.Reported.Select(page => page with { Results = results })];
            ImmutableArray<MadePage> remade = [.. await Task.WhenAll(told.Select(page => MakeAsync(page, next)))];
            if (round > 0 && Same(made, remade))
            {
                break;
            }

            (made, found, pages) = (remade, next, told);
            own = await CheckAsync(made, found, browser is null);
        }

        bag.AddRange(found.Sorted());
        return new CheckedSite(With(made), browser is null || own is null ? browser : browser.Add(own), pages, [.. made.Select(page => page.ForSearch).OfType<SearchRecord>()]);
    }

    private static bool Same(ImmutableArray<MadePage> before, ImmutableArray<MadePage> after) =>
        before.Zip(after).All(pair => pair.First.Bytes.AsSpan().SequenceEqual(pair.Second.Bytes));

    private Task<MadePage> MakeAsync(ReportedPage page, DiagnosticBag found) => site.MakeAsync(page, found, page is AccessibilityPage statement
        ? finished => StatementChecks.Check(finished, statement)
        : null);

    private async Task<BrowserReport?> CheckAsync(ImmutableArray<MadePage> made, DiagnosticBag found, bool withoutBrowser)
    {
        foreach (var page in made)
        {
            replace(page.Path, page.Bytes);
        }

        AcrossPages.Check(site.Model, With(made), files(), found);
        return withoutBrowser || made.IsEmpty ? null : await look([.. site.Plan.Reported], found);
    }

    private AutomatedResults Results(ImmutableArray<MadePage> made, DiagnosticBag found, BrowserReport? browser)
    {
        var inBrowser = browser is { PagesChecked: > 0 };
        var contents = With(made).Aggregate(
            _stylesMove ? PageContents.Motion : PageContents.Anything,
            (all, page) => all | page.Contents);
        return new AutomatedResults(
            site.Plan.Pages.Length + site.Plan.Reported.Length,
            inBrowser ? browser!.PagesChecked + site.Plan.Reported.Length : 0,
            inBrowser ? browser!.Widths : [],
            inBrowser ? browser!.Browser : null,
            CriterionResults.Of(site.Model.ConformanceAims, answers.Apply([.. bag.Sorted(), .. found.Sorted()]), contents, inBrowser));
    }

    private ImmutableArray<PageFacts> With(ImmutableArray<MadePage> made) => facts.AddRange(made.Select(page => page.Facts));
}
