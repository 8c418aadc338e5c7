using System.Collections.Immutable;
using SendSite.Checking.Browser;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Building;

/// <summary>Serves a staged site with its own headers and looks at its pages in a real browser.</summary>
internal static class StagedSiteInspection
{
    public static async Task<BrowserReport> RunAsync(string folder, ImmutableArray<Page> pages, IBuildProgress progress, DiagnosticBag bag, CancellationToken stop)
    {
        await using var server = await StaticSiteServer.StartAsync(folder, stop);
        var report = await new BrowserStage(progress.Say).RunAsync(
            server.Address,
            [.. pages.Select(page => new BrowserPage(page.Route, page.Source))],
            _ => progress.Step(),
            stop);
        bag.AddRange(report.Diagnostics);
        return report;
    }
}
