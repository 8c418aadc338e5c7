using System.Collections.Immutable;
using SendSite.Checking;
using SendSite.Checking.Browser;
using SendSite.Checking.Browser.Cache;
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
        var stage = new BrowserStage(progress.Say) { Scope = Scope, CacheFolder = settings.CacheFolder, Served = site };
        var report = await stage.RunAsync(server.Address, chosen.Pages, _ => progress.Step(), stop);
        if (Whole && settings.CacheFolder is { } cache && settings.Shard is null && report.Complete && !report.Diagnostics.Any(found => found.Severity == Severity.Error))
        {
            new LastGoodCheck(cache).Write(pages.ToImmutableSortedDictionary(page => page.Route.Path, page => hashes.Of(page.Route.Path), StringComparer.Ordinal));
        }

        return report with { Coverage = Told(chosen.Coverage, report) };
    }

    private static string Told(string coverage, BrowserReport report) =>
        report.Browser is null
            ? "No page: there was no browser."
            : FormattableString.Invariant($"{coverage} {report.PagesChecked - report.PagesFromCache} were looked at now, and {report.PagesFromCache} were in every respect as at an earlier check, whose findings stand.");
}
