using SendSite.Cli;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Cli;

/// <summary>Any folder of finished pages can be checked, whoever made it.</summary>
public sealed class CheckFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task Faults_are_listed_by_file_with_code_1_and_nothing_is_changed()
    {
        _folder.Write("Our Team.html", Page("Our team", "<img src=\"/face.png\"><a href=\"index.html#top\">Home</a>"));
        _folder.Write("index.html", Page("Home", "<a href=\"Our%20Team.html\">Our team</a> <a href=\"gone.html\">Opening times</a> <a href=\"/old\">Old news</a>"));
        _folder.Write("_redirects", "/old /Our%20Team.html 301\n/all/* / 301\n");
        _folder.Write(".git/notes.html", "<p>No page of the site.</p>");
        var before = TemporaryFolder.Contents(_folder.Path);

        var run = await SendSiteProcess.RunAsync("check", _folder.Path);

        Assert.Equal(ExitCodes.Stopped, run.ExitCode);
        Assert.Equal(
            """
            Our Team.html (/Our Team.html #main > img): error SS501: "/face.png" leads to nothing on this site.
              Correct the address, or take the link away. If the page has moved, add a row to data/redirects.csv.
            Our Team.html (/Our Team.html #main > img): error SS607: The picture "/face.png" has no alternative text.
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
    public async Task A_site_this_program_published_passes()
    {
        using var site = new SmallSite();
        await SendSiteProcess.RunAsync("--no-browser", "--site", site.Folder);

        var run = await SendSiteProcess.RunAsync("check", site.Output, "--strict");

        Assert.True(run.ExitCode == ExitCodes.Published, run.Output + run.Errors);
        Assert.Contains(" pages, browser checks not run\n0 errors, 0 warnings, ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_is_missing_or_holds_no_page_is_wrong_usage()
    {
        var empty = await SendSiteProcess.RunAsync("check", _folder.Path);
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
