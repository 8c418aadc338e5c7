using System.Collections.Immutable;
using SendSite.Checking.Browser;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Reporting;

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

    /// <summary>A picture of the place of each cause among the findings.</summary>
    public static async Task<ImmutableDictionary<Diagnostic, ReadOnlyMemory<byte>>> PictureAsync(
        string folder, ImmutableArray<Diagnostic> findings, IBuildProgress progress, CancellationToken stop)
    {
        var causes = Cause.Of(findings);
        progress.Begin("Taking pictures of faults", causes.Length);
        await using var server = await StaticSiteServer.StartAsync(folder, stop);
        return await BrowserStage.PictureAsync(server.Address, causes.Select(cause => cause.First));
    }
}
