using SendSite.Building;
using SendSite.Reporting;

namespace SendSite.Cli;

/// <summary>Runs a build in front of a person or a script and says how it went.</summary>
internal static class BuildRun
{
    public static async Task<int> RunAsync(BuildOptions options, ReportFormat format, CancellationToken stop)
    {
        var started = TimeProvider.System.GetTimestamp();
        using var progress = ConsoleProgress.Open();
        var outcome = await new SiteBuild(options, progress, TimeProvider.System).RunAsync(stop);
        progress.Close();
        OutcomeReport.Write(Console.Out, outcome, TimeProvider.System.GetElapsedTime(started), format);
        return outcome.Stopped ? ExitCodes.Stopped : ExitCodes.Published;
    }
}
