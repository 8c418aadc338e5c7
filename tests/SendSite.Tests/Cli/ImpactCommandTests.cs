using SendSite.Cli;

namespace SendSite.Tests.Cli;

/// <summary>What an officer who asks for the annual impact summary is told.</summary>
public sealed class ImpactCommandTests : IDisposable
{
    private readonly SmallSite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task Without_its_PDF_nothing_is_published_and_the_way_to_get_it_is_told()
    {
        var run = await RunAsync("2026-27");

        Assert.Equal(ExitCodes.Stopped, run.ExitCode);
        Assert.Contains("There is no PDF of /progress/impact/2026-27/.", run.Output, StringComparison.Ordinal);
        Assert.Contains("leave out --no-browser", run.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_site.Output));
    }

    [Fact]
    public async Task A_year_that_has_no_summary_is_refused_and_those_that_have_one_are_named()
    {
        var run = await RunAsync("2031-32");

        Assert.Equal(ExitCodes.Stopped, run.ExitCode);
        Assert.Contains("There is no annual impact summary for 2031-32", run.Output, StringComparison.Ordinal);
        Assert.Contains("have begun are 2026-27", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_plan_year_is_wrong_usage()
    {
        var run = await RunAsync("2026");

        Assert.Equal(ExitCodes.WrongUsage, run.ExitCode);
        Assert.Contains("are written 2026-27", run.Output + run.Errors, StringComparison.Ordinal);
    }

    private Task<ProgramResult> RunAsync(string year) => SendSiteProcess.RunAsync("impact", year, "--no-browser", "--site", _site.Folder);
}
