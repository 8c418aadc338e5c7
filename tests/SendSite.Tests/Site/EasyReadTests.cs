using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SendSite.Building;
using SendSite.Model;
using SendSite.Model.Content;
using SendSite.Model.Diagnostics;
using SendSite.Reading;
using SendSite.Tests.Reading;

namespace SendSite.Tests.Site;

/// <summary>Easy Read versions of pages: where they stand, what leads to them, and what they bring with them.</summary>
public class EasyReadTests
{
    private const string Words = "---\ntitle: Your data\nsummary: What we know of you.\n---\n\n::: idea tick\nWe keep little.\n:::\n";

    [Fact]
    public async Task A_page_and_its_version_lead_to_each_other()
    {
        var files = await WriteAsync("input/about/privacy.easy-read.md", Words);

        Assert.NotNull(Page(files, "about/privacy/index.html").QuerySelector("main a[href='/about/privacy/easy-read/']"));
        var version = Page(files, "about/privacy/easy-read/index.html");
        Assert.NotNull(version.QuerySelector("main a[href='/about/privacy/']"));
        Assert.Equal("Your data: Easy Read", version.QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public async Task A_page_the_program_makes_can_have_a_version()
    {
        var files = await WriteAsync("input/voice/said-did.easy-read.md", Words);

        Assert.NotNull(Page(files, "voice/said-did/index.html").QuerySelector("main a[href='/voice/said-did/easy-read/']"));
        Assert.True(files.ContainsKey("voice/said-did/easy-read/index.html"));
    }

    [Fact]
    public async Task Only_the_pictures_that_pages_show_are_published()
    {
        var files = await WriteAsync("input/about/privacy.easy-read.md", Words);

        var picture = Assert.Single(files.Keys, file => file.StartsWith("assets/easy-read/", StringComparison.Ordinal));
        Assert.Equal("/" + picture, Page(files, "about/privacy/easy-read/index.html").QuerySelector(".prose-idea img")!.GetAttribute("src"));
    }

    [Theory]
    [InlineData("", "Nobody who uses Easy Read has checked this page yet.")]
    [InlineData("\nread-with: {who: The youth group, on: 2026-11-12}", "Who read this page with us: The youth group")]
    public async Task A_version_says_who_read_it(string key, string said)
    {
        var files = await WriteAsync("input/about/privacy.easy-read.md", Words.Replace("\n---\n\n", key + "\n---\n\n", StringComparison.Ordinal));

        Assert.Contains(said, Page(files, "about/privacy/easy-read/index.html").Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_version_of_no_page_is_told_the_nearest_one()
    {
        var content = Read("input/about/privvacy.easy-read.md", Words);
        var bag = new DiagnosticBag();
        SiteWorkshop.Open(WrittenSite.Folder, new SiteModelBuilder(content, content.Settings.AsOf!.Value).Build(), (_, _) => { }, bag);

        var found = Assert.Single(bag.Sorted());
        Assert.Equal(("SS412", "input/about/privvacy.easy-read.md", "Did you mean the page /about/privacy/?"), (found.Rule.Code, found.Span.File, found.Hint));
    }

    [Fact]
    public void A_version_of_a_page_readers_cannot_see_is_not_shown_either()
    {
        var content = Read("input/about/privacy.easy-read.md", Words);
        ImmutableArray<StandingPage> pages = [.. content.StandingPages.Select(page => page.Path == "about/privacy" ? page with { Draft = true } : page)];

        Assert.Empty(new SiteModelBuilder(content with { StandingPages = pages }, content.Settings.AsOf!.Value).Build().EasyReads);
        Assert.Single(new SiteModelBuilder(content with { StandingPages = pages }, content.Settings.AsOf!.Value, withDrafts: true).Build().EasyReads);
    }

    [Fact]
    public void Two_versions_cannot_have_one_address()
    {
        using var site = new SiteCopy();
        site.Write("input/about/privacy.easy-read.md", Words);
        site.Write("input/about/privacy/index.easy-read.md", Words);

        Assert.Single(site.Check().Sorted(), found => found.Rule.Code == "SS210");
    }

    [Fact]
    public void A_version_is_held_to_the_words_of_its_page()
    {
        using var site = new SiteCopy();
        site.Write("input/about/privacy.easy-read.md", Words);
        var hint = Assert.Single(site.Check().Sorted(), found => found.Rule.Code == "SS159").Hint;
        var version = hint[hint.IndexOf("made-from", StringComparison.Ordinal)..];

        site.Write("input/about/privacy.easy-read.md", Words.Replace("summary:", version + "\nsummary:", StringComparison.Ordinal));
        Assert.Equal("", site.Findings());

        site.Write("input/about/privacy.md", File.ReadAllText(site.PathOf("input/about/privacy.md")) + "\nWe keep letters for a year.\n");
        Assert.Contains(site.Check().Sorted(), found => found.Rule.Code == "SS159" && found.Span.Line == 3);
    }

    [Theory]
    [InlineData("2020-01-01", 1)]
    [InlineData("2026-11-22", 0)]
    public void A_version_of_a_page_the_program_makes_is_held_to_the_day_of_its_data(string day, int warnings)
    {
        var content = Read("input/voice/said-did.easy-read.md", Words.Replace("summary:", $"made-from: {day}\nsummary:", StringComparison.Ordinal));
        var bag = new DiagnosticBag();
        SiteWorkshop.Open(WrittenSite.Folder, new SiteModelBuilder(content, content.Settings.AsOf!.Value).Build(), (_, _) => { }, bag);

        Assert.Equal(warnings, bag.Sorted().Count(found => found.Rule.Code == "SS159"));
    }

    private static SiteContent Read(string path, string text)
    {
        using var site = new SiteCopy();
        site.Write(path, text);
        return ContentReader.Read(site.Folder, new DiagnosticBag())!;
    }

    private static Task<ImmutableDictionary<string, byte[]>> WriteAsync(string path, string text) => WrittenSite.WriteAsync(Read(path, text));

    private static IHtmlDocument Page(ImmutableDictionary<string, byte[]> files, string path) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(files[path]));
}
