using System.Diagnostics;
using System.Globalization;
using SendSite.Tests.Tools;
using SendSite.Writing;

namespace SendSite.Tests.Writing;

/// <summary>Real processes, really killed, at moments nobody chose.</summary>
public sealed class KilledBuildTests : IDisposable
{
    private const int Kills = 25;

    private readonly TemporaryFolder _site = new();
    private readonly Random _moment = new();

    [UnixFact]
    public void A_build_killed_at_any_moment_leaves_the_old_site_whole_or_the_new_one()
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            KillABuild(journalled: false);
            AssertOneWholeVersion();
        }
    }

    [Fact]
    public void Where_folders_cannot_be_exchanged_the_next_build_makes_the_site_whole()
    {
        for (var kill = 0; kill < Kills; kill++)
        {
            KillABuild(journalled: true);
            Recovery.Run(SiteFolders.Of(_site.Path));
            AssertOneWholeVersion();
        }
    }

    public void Dispose() => _site.Dispose();

    private void KillABuild(bool journalled)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, UseShellExecute = false };
        start.ArgumentList.Add(typeof(KilledBuildHost).Assembly.Location);
        start.ArgumentList.Add(KilledBuildHost.Mode);
        start.ArgumentList.Add(_site.Path);
        start.ArgumentList.Add(journalled.ToString(CultureInfo.InvariantCulture));
        using var build = Process.Start(start)!;
        Assert.Equal(KilledBuildHost.Ready, build.StandardOutput.ReadLine());
        Thread.Sleep(TimeSpan.FromMilliseconds(_moment.NextDouble() * 60));
        build.Kill();
        build.WaitForExit();
    }

    private void AssertOneWholeVersion()
    {
        var live = TemporaryFolder.Contents(_site["output"]);
        Assert.True(live.TryGetValue("index.html", out var home), "The site has no home page.");
        Assert.Equal(KilledBuildHost.Version(home![^1]), live);
    }
}
