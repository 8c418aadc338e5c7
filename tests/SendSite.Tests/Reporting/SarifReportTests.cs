using System.Text.Json;
using SendSite.Reporting;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Reporting;

/// <summary>Judged by the schema that Microsoft's own SARIF tool carries.</summary>
public sealed class SarifReportTests : IClassFixture<NpmPackages>
{
    [Fact]
    public async Task The_report_is_valid_sarif()
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.sarif", Written());

        Assert.Equal("", (await NpmPackages.RunAsync("sarif.mjs", folder["report.sarif"])).Trim());
    }

    [Fact]
    public async Task The_judge_does_find_a_fault()
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.sarif", Written().Replace("\"note\"", "\"whisper\"", StringComparison.Ordinal));

        Assert.Contains("/level", await NpmPackages.RunAsync("sarif.mjs", folder["report.sarif"]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_in_a_source_file_is_an_encoded_address_with_its_line()
    {
        using var report = JsonDocument.Parse(Written());
        var place = report.RootElement.GetProperty("runs")[0].GetProperty("results")[4].GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("input/help/a%20b.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(12, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    private static string Written()
    {
        using var output = new StringWriter();
        SarifReport.Write(output, SampleFindings.Report);
        return output.ToString();
    }
}
