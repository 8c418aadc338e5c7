using System.Diagnostics;
using System.Text.Json;

namespace SendSite.BrowserTests.Cli;

/// <summary>A choice of pages, and a check in parts put together again, as asked for on the command line.</summary>
[Trait("Category", "Browser")]
public sealed class SampledCheckTests : IDisposable
{
    private const int Pages = 30;

    private readonly string _folder = Directory.CreateTempSubdirectory("sampled-").FullName;

    public SampledCheckTests()
    {
        for (var number = 0; number < Pages; number++)
        {
            var faint = number is 3 or 11 or 27 ? "<p class=\"faint\">Words that cannot be read.</p>" : "";
            Put(FormattableString.Invariant($"site/page-{number:00}/index.html"), SamplePages.Page($"<p>This is page {number}.</p>{faint}").Replace("A page about help", $"Page {number}", StringComparison.Ordinal));
        }

        Put("site/site.css", SamplePages.Style + ".faint { color: #bbb }");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_sample_opens_few_pages_finds_a_fault_on_every_page_that_has_it_and_says_what_it_covered()
    {
        using var report = JsonDocument.Parse(await RunAsync("check", Path.Combine(_folder, "site"), "--sample", "--no-cache", "--format", "json"));
        var coverage = report.RootElement.GetProperty("coverage");

        Assert.Equal(["page-03/index.html", "page-11/index.html", "page-27/index.html"], WithFaintWords(report));
        Assert.InRange(report.RootElement.GetProperty("browserPages").GetInt32(), 3, Pages / 2);
        Assert.InRange(coverage.GetProperty("structured").GetInt32(), 1, 3);
        Assert.Equal(5, coverage.GetProperty("random").GetInt32());
        Assert.Equal(0, coverage.GetProperty("cached").GetInt32());
        Assert.StartsWith(FormattableString.Invariant($"{coverage.GetProperty("structured").GetInt32() + 5} of {Pages} pages. Structured sample: "), coverage.GetProperty("words").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_parts_put_together_report_what_the_whole_check_reports()
    {
        var site = Path.Combine(_folder, "site");
        foreach (var part in new[] { "1/2", "2/2" })
        {
            Put($"{part[..1]}.json", await RunAsync("check", site, "--shard", part, "--no-cache", "--format", "json"));
        }

        using var merged = JsonDocument.Parse(await RunAsync("check", "--merge", Path.Combine(_folder, "1.json"), Path.Combine(_folder, "2.json"), "--format", "json"));
        using var whole = JsonDocument.Parse(await RunAsync("check", site, "--no-cache", "--format", "json"));

        Assert.Equal(Pages, merged.RootElement.GetProperty("browserPages").GetInt32());
        Assert.Equal(3, WithFaintWords(whole).Count());
        Assert.Equal(whole.RootElement.GetProperty("findings").ToString(), merged.RootElement.GetProperty("findings").ToString());
    }

    private static IEnumerable<string?> WithFaintWords(JsonDocument report) =>
        report.RootElement.GetProperty("findings").EnumerateArray()
            .Where(found => found.GetProperty("wcag").EnumerateArray().Any(one => one.GetString() == "1.4.3"))
            .Select(found => found.GetProperty("page").GetString()).Distinct().Order(StringComparer.Ordinal);

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [typeof(SiteBuild).Assembly.Location, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var said = program.StandardError.ReadToEndAsync();
        var output = await program.StandardOutput.ReadToEndAsync();
        await program.WaitForExitAsync();
        Assert.True(program.ExitCode is 0 or 1, await said);
        return output;
    }

    private void Put(string file, string content)
    {
        var path = Path.Combine(_folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, content);
    }
}
