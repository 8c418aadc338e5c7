using System.Collections.Immutable;
using SendSite.Checking;
using SendSite.Checking.Browser;
using SendSite.Checking.Browser.Cache;
using SendSite.Checking.Browser.Choice;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;

namespace SendSite.Building;

/// <summary>Serves a folder with its own headers and looks at its pages in a real browser: all of them, or a choice.</summary>
/// <param name="folder">The finished site.</param>
/// <param name="settings">What was asked for.</param>
/// <param name="progress">Who is told how it goes.</param>
internal sealed class SiteInspection(string folder, BrowserSettings settings, IBuildProgress progress)
{
    public RuleScope Scope { get; init; } = RuleScope.OwnSite;

    /// <summary>The folder the site is made from, whose commit draws the random sample; the site's own when absent.</summary>
    public string? SourceFolder { get; init; }

    /// <summary>Whether the pages given are the whole site.</summary>
    public bool Whole { get; init; } = true;

    /// <param name="pages">Every page.</param>
    /// <param name="facts">What is known of each, for the choice.</param>
    /// <param name="stop">Stops between pages.</param>
    public async Task<BrowserReport> RunAsync(ImmutableArray<BrowserPage> pages, IEnumerable<PageFacts> facts, CancellationToken stop)
    {
        var site = ServedSite.Open(new FolderFiles(folder));
        var hashes = new ServedHashes(site);
        var chosen = PagesToOpen.Of(pages, facts, settings, hashes, SourceCommit.Of(SourceFolder ?? folder));
        progress.Begin("Checking in a browser", chosen.Pages.Length);
        await using var server = await StaticSiteServer.StartAsync(folder, stop);
        var stage = new BrowserStage(progress.Say) { Scope = Scope, CacheFolder = settings.CacheFolder, Served = site, AxeAlone = settings.AxeAlone };
        var report = await FollowAsync(await LookAsync(chosen.Pages), chosen, new PagesAlike(facts.Select(page => (page.Route.Path, page.Signatures))), LookAsync);
        if (Whole && settings.CacheFolder is { } cache && settings.Shard is null && !settings.AxeAlone && report.Complete && !report.Diagnostics.Any(found => found.Severity == Severity.Error))
        {
            new LastGoodCheck(cache).Write(pages.ToImmutableSortedDictionary(page => page.Route.Path, page => hashes.Of(page.Route.Path), StringComparer.Ordinal));
        }

        return report with { Coverage = Told(chosen, report, settings.AxeAlone) };

        Task<BrowserReport> LookAsync(ImmutableArray<BrowserPage> some) => stage.RunAsync(server.Address, some, _ => progress.Step(), stop);
    }

    // A fault of a chosen page is looked for on the pages that are like it, and a fault found there on the pages like those.
    private async Task<BrowserReport> FollowAsync(BrowserReport report, PagesToOpen chosen, PagesAlike alike, Func<ImmutableArray<BrowserPage>, Task<BrowserReport>> lookAsync)
    {
        var opened = chosen.Pages.Select(page => page.Route.Path).ToHashSet(StringComparer.Ordinal);
        while (report.Complete)
        {
            var like = chosen.Others.IsEmpty ? [] : alike.To(report.Diagnostics.Where(IsFault).Select(found => found.Page!).ToHashSet(StringComparer.Ordinal), opened);
            ImmutableArray<BrowserPage> further = [.. chosen.Others.Where(page => like.Contains(page.Route.Path))];
            if (further.IsEmpty)
            {
                break;
            }

            progress.Begin("Checking pages like those with faults", further.Length);
            report = report.Add(await lookAsync(further));
            opened.UnionWith(further.Select(page => page.Route.Path));
        }

        return report;
    }

    // What a rule could not look at, or axe could not tell, is no fault to be looked for elsewhere.
    private static bool IsFault(Diagnostic found) => found.Page is not null && (found.Severity != Severity.Review || !BrowserRules.All.Contains(found.Rule));

    private static BrowserCoverage Told(PagesToOpen chosen, BrowserReport report, bool axeAlone)
    {
        if (report.Browser is null)
        {
            return new BrowserCoverage("No page: there was no browser.");
        }

        var alike = report.Pages - chosen.Pages.Length;
        var more = alike == 0 ? "" : FormattableString.Invariant($" {alike} more were opened because they share with a page that has a fault a rare part that no page without one has.");
        var rules = axeAlone ? " Only axe was asked, and none of SendSite's own browser rules." : "";
        return chosen.Coverage with
        {
            Words = FormattableString.Invariant($"{chosen.Coverage.Words}{more} {report.PagesChecked - report.PagesFromCache} were looked at now, and {report.PagesFromCache} were in every respect as at an earlier check, whose findings stand.{rules}"),
            Alike = chosen.Coverage.Structured is null ? null : alike,
            Cached = report.PagesFromCache,
        };
    }
}
