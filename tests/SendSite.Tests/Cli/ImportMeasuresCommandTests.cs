using SendSite.Cli;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Cli;

public sealed class ImportMeasuresCommandTests : IDisposable
{
    private const string File =
        "time_period,time_identifier,geographic_level,country_code,country_name,new_la_code,sen_provision,rate\n"
        + "202526,Academic year,National,E92000001,England,,Plans,88.5\n"
        + "202526,Academic year,National,E92000001,England,,Everyone,93.0\n";

    private readonly TemporaryFolder _site = new();

    public ImportMeasuresCommandTests()
    {
        TemporaryFolder.Copy(Path.Combine(Repository.Root, "tests", "sites", "minimal"), _site.Path);
        System.IO.File.AppendAllText(_site["data/site.yml"], "area-code: E08000099\n");
        _site.Write("figures.csv", File);
    }

    public void Dispose() => _site.Dispose();

    [Fact]
    public async Task One_measure_can_be_imported_without_a_mapping()
    {
        var run = await RunAsync("--measure", "attendance-ehc-plan", "--indicator", "rate", "--filter", "sen_provision=Plans");

        Assert.Equal((ExitCodes.Published, "attendance-ehc-plan: 1 new, 0 revised, 0 there already\nAdded to data/observations.csv.\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));
        Assert.Contains("attendance-ehc-plan,academic 2025-26,england,,,88.5,2026-11-20,", System.IO.File.ReadAllText(_site["data/observations.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_imported_is_told_with_its_place_and_nothing_is_added()
    {
        var run = await RunAsync("--measure", "attendance-ehc-plan", "--indicator", "rate");

        Assert.Equal(ExitCodes.Stopped, run.ExitCode);
        Assert.Contains("figures.csv:3:50: error SS173:", run.Errors, StringComparison.Ordinal);
        Assert.Contains("Nothing was added", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_day_that_is_none_is_wrong_usage() =>
        Assert.Equal(ExitCodes.WrongUsage, (await SendSiteProcess.RunAsync("import", "measures", _site["figures.csv"], "--published", "tomorrow")).ExitCode);

    private Task<ProgramResult> RunAsync(params string[] options) =>
        SendSiteProcess.RunAsync(["import", "measures", _site["figures.csv"], "--site", _site.Path, "--published", "2026-11-20", .. options]);
}
