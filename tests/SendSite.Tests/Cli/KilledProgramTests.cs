using System.Diagnostics;
using System.Globalization;
using SendSite.Cli;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Cli;

/// <summary>The whole program, killed at moments nobody chose, over a site that is already live.</summary>
public sealed class KilledProgramTests : IDisposable
{
    private const int Kills = 8;

    private static readonly DateOnly FirstDay = new(2026, 11, 1);

    private readonly SmallSite _site = new();
    private readonly Random _moment = new();

    [UnixFact]
    public async Task Visitors_see_the_old_version_whole_or_the_new_one_and_the_next_build_succeeds()
    {
        var time = await BuildAsync(day: 0);
        for (var kill = 1; kill <= Kills; kill++)
        {
            var old = _site.Published();
            await KillAsync(kill, time * _moment.NextDouble());
            var seen = _site.Published();

            await BuildAsync(kill);

            // Every page names the day it speaks for, so no two versions are alike.
            Assert.NotEqual(old, _site.Published());
            Assert.True(seen.SequenceEqual(old) || seen.SequenceEqual(_site.Published()), "Visitors would have seen a mixture of two versions.");
        }
    }

    public void Dispose() => _site.Dispose();

    private async Task<TimeSpan> BuildAsync(int day)
    {
        var started = Stopwatch.GetTimestamp();
        var run = await SendSiteProcess.RunAsync(Arguments(day));
        Assert.True(run.ExitCode == ExitCodes.Published, run.Output + run.Errors);
        return Stopwatch.GetElapsedTime(started);
    }

    private async Task KillAsync(int day, TimeSpan after)
    {
        using var build = SendSiteProcess.Start(Arguments(day));
        var reading = Task.WhenAll(build.StandardOutput.ReadToEndAsync(), build.StandardError.ReadToEndAsync());
        await Task.Delay(after);
        build.Kill();
        await build.WaitForExitAsync();
        await reading;
    }

    private string[] Arguments(int day) =>
        ["build", "--no-browser", "--site", _site.Folder, "--as-of", FirstDay.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];
}
