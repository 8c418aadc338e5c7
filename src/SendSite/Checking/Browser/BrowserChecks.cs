using System.Collections.Immutable;
using SendSite.Checking.Browser.Cache;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Checking.Browser;

/// <summary>
/// Opens every page of a served site in the browser and looks for what only a browser can find. Memory does not grow with
/// the site: a tab is closed after some pages, and of a page only its findings are kept.
/// </summary>
internal sealed class BrowserChecks(BrowserSession session)
{
    /// <summary>In CSS pixels: the narrowest screen of WCAG 1.4.10, which is also 1280 magnified four times; and 1280 itself.</summary>
    public static readonly ImmutableArray<int> Widths = [320, 1280];

    /// <summary>Whose pages they are: rules that are our own promise are fair to our own sites only.</summary>
    public RuleScope Scope { get; init; } = RuleScope.OwnSite;

    /// <summary>Where results are kept from one run to the next; null to look at every page now.</summary>
    public string? CacheFolder { get; init; }

    /// <summary>The site whose answers a kept result is held to; without it nothing is kept.</summary>
    public ServedSite? Served { get; init; }

    /// <summary>Whether none of our own rules is asked, but axe alone.</summary>
    public bool AxeAlone { get; init; }

    /// <summary>How many tabs work side by side.</summary>
    public int Tabs { get; init; } = 2;

    /// <summary>Checks the pages; the report is in their order, whichever tab was faster.</summary>
    /// <param name="site">Where the site is served, on this machine, with its own headers.</param>
    /// <param name="pages">The pages to open.</param>
    /// <param name="pageDone">Told after each page, from any thread.</param>
    /// <param name="cancellation">Stops between pages.</param>
    /// <exception cref="OperationCanceledException">Cancelled; nothing is reported.</exception>
    public async Task<BrowserReport> RunAsync(
        Uri site, ImmutableArray<BrowserPage> pages, Action<Route>? pageDone = null, CancellationToken cancellation = default)
    {
        var plan = new BrowserPlan(site, AxeAlone ? [] : [.. RenderedPageRules.All.Where(rule => Scope == RuleScope.OwnSite || rule.Rule.Scope == RuleScope.AnySite)], Scope);
        if (CacheFolder is not null && Served is not null)
        {
            plan = plan with { Cache = new ResultCache(CacheFolder, new ServedHashes(Served), Surroundings.Of(session.Name, plan), TimeProvider.System) };
        }

        var run = new BrowserRun(session.Browser, plan, pages, pageDone ?? (_ => { }));
        await Task.WhenAll(Enumerable.Range(0, Math.Clamp(pages.Length, 1, Tabs)).Select(_ => run.WorkAsync(cancellation)));
        plan.Cache?.Prune();
        var report = run.Report(session.Name);
        return report with { Diagnostics = [.. report.Diagnostics.Where(found => plan.IsFair(found.Rule))] };
    }
}
