using System.Text.Json;
using SendSite.Cli;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Cli;

/// <summary>Any folder of finished pages can be checked, whoever made it.</summary>
public sealed class CheckFolderTests : IDisposable
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Faults_are_listed_by_file_with_code_1_and_nothing_is_changed()
    {
        _folder.Write("Our Team.html", Page("Our team", "<img src=\"/face.png\"><a href=\"index.html#top\">Home</a>"));
        _folder.Write("index.html", Page("Walking club: where we meet", "<a href=\"Our%20Team.html\">Our team</a> <a href=\"gone.html\">Opening times</a> <a href=\"/old\">Old news</a>"));
        _folder.Write("_redirects", "/old /Our%20Team.html 301\n/all/* / 301\n");
        _folder.Write(".git/notes.html", "<p>No page of the site.</p>");
        var before = TemporaryFolder.Contents(_folder.Path);

        var run = await SendSiteProcess.RunAsync("check", _folder.Path, "--no-browser");

        Assert.Equal(ExitCodes.Stopped, run.ExitCode);
        Assert.Equal(
            """
            Our Team.html (/Our Team.html #main > img): error SS501: "/face.png" leads to nothing on this site.
              Correct the address, or take the link away. If the page has moved, add a row to data/redirects.csv.
            Our Team.html (/Our Team.html #main > img): error SS607: The picture "/face.png" has no alternative text. [WCAG 1.1.1]
              Say in alt what the picture tells the reader; leave it empty (alt="") if it only decorates.
            index.html (/ #main > a:nth-of-type(2)): error SS501: "gone.html" leads to nothing on this site.
              Correct the address, or take the link away. If the page has moved, add a row to data/redirects.csv.
            2 pages, browser checks not run
            3 errors, 0 warnings, 0 to review

            """,
            run.Output);
        Assert.Equal(before, TemporaryFolder.Contents(_folder.Path));
    }

    [Fact]
    public async Task As_json_standard_output_holds_the_findings_alone_with_their_criteria()
    {
        _folder.Write("Our Team.html", Page("Our team", "<img src=\"face.png\">"));
        _folder.Write("face.png", "");

        var run = await SendSiteProcess.RunAsync("check", _folder.Path, "--no-browser", "--format", "json");

        using var report = JsonDocument.Parse(run.Output);
        Assert.Equal(1, report.RootElement.GetProperty("pages").GetInt32());
        var finding = Assert.Single(report.RootElement.GetProperty("findings").EnumerateArray());
        Assert.Equal(
            """{"page":"Our Team.html","code":"SS607","rule":"ImageWithoutAlt","severity":"error","wcag":["1.1.1"]""",
            string.Concat(JsonSerializer.Serialize(finding, Compact).Split(",\"act\"")[0]));
    }

    [Fact]
    public async Task Our_own_promises_are_asked_of_other_peoples_pages_only_on_request()
    {
        _folder.Write("index.html", "<!doctype html><html lang=\"en-GB\"><title>Club</title><h1>Club</h1><p>We meet on Mondays.</p></html>");

        var fair = await SendSiteProcess.RunAsync("check", _folder.Path, "--no-browser");
        var ours = await SendSiteProcess.RunAsync("check", _folder.Path, "--no-browser", "--own-rules");

        Assert.Equal((ExitCodes.Published, ExitCodes.Stopped), (fair.ExitCode, ours.ExitCode));
    }

    [Fact]
    public async Task A_site_this_program_published_passes()
    {
        using var site = new SmallSite();
        await SendSiteProcess.RunAsync("--no-browser", "--site", site.Folder);

        var run = await SendSiteProcess.RunAsync("check", site.Output, "--strict", "--no-browser");

        Assert.True(run.ExitCode == ExitCodes.Published, run.Output + run.Errors);
        Assert.Contains(" pages, browser checks not run\n0 errors, 0 warnings, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_missing_or_holds_no_page_is_wrong_usage()
    {
        var empty = await SendSiteProcess.RunAsync("check", _folder.Path, "--no-browser");
        var missing = await SendSiteProcess.RunAsync("check", _folder["nowhere"]);

        Assert.Equal((ExitCodes.WrongUsage, ExitCodes.WrongUsage), (empty.ExitCode, missing.ExitCode));
        Assert.Contains(_folder.Path, empty.Errors, StringComparison.Ordinal);
        Assert.Contains("nowhere", missing.Errors, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private static string Page(string title, string main) =>
        $"""
        <!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>{title}</title></head>
        <body><a href="#main">Skip to main content</a><main id="main"><h1>{title}</h1>{main}</main><footer><a href="#main">Accessibility</a></footer></body></html>
        """;
}
