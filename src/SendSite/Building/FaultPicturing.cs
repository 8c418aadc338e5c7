using System.Collections.Immutable;
using SendSite.Checking.Browser;
using SendSite.Hosting;
using SendSite.Model.Diagnostics;
using SendSite.Reporting;

namespace SendSite.Building;

/// <summary>Serves a finished site with its own headers to picture its faults.</summary>
internal static class FaultPicturing
{
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
