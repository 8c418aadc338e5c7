using System.Net;
using SendSite.Building;
using SendSite.Preview;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Preview;

public sealed class PreviewRunTests
{
    [Fact]
    public async Task A_page_is_served_with_the_sites_own_headers_and_the_previews_files_allowed_by_them()
    {
        await using var site = await PreviewedSite.StartAsync();

        using var response = await site.AskAsync("help/");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("script-src 'self'; style-src 'self';", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Contains("<script src=\"/_preview/reload.js\" defer", page, StringComparison.Ordinal);
        Assert.Contains("data-preview-source=\"input/help/index.md\"", page, StringComparison.Ordinal);
        Assert.Contains("EventSource", await site.GetAsync("_preview/reload.js"), StringComparison.Ordinal);
        Assert.Contains(".preview-panel", await site.GetAsync("_preview/preview.css"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Saving_a_page_is_told_and_the_new_words_are_served()
    {
        await using var site = await PreviewedSite.StartAsync();
        using var events = await site.ListenAsync();
        var first = await events.BuiltAsync(site.Patience);

        site.Write("input/help/index.md", PreviewedSite.Page("Find help", "Ring us on any day."));
        var second = await events.BuiltAsync(site.Patience);

        Assert.NotEqual(first, second);
        var page = await site.GetAsync("help/");
        Assert.Contains("Ring us on any day.", page, StringComparison.Ordinal);
        Assert.Contains($"data-preview-version=\"{second}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_file_is_told_with_its_place_over_the_last_good_page_until_it_is_mended()
    {
        await using var site = await PreviewedSite.StartAsync();
        using var events = await site.ListenAsync();
        await events.MendedAsync(site.Patience);

        site.Write("input/help/index.md", PreviewedSite.Page("Find help", "New words.").Replace("2026-10-05", "2026-13-05", StringComparison.Ordinal));
        var error = Assert.Single(await events.BrokenAsync(site.Patience));

        Assert.StartsWith("input/help/index.md:4:11: \"reviewed\" is \"2026-13-05\", which is not a date", error, StringComparison.Ordinal);
        Assert.Contains("Start here.", await site.GetAsync("help/"), StringComparison.Ordinal);
        Assert.Contains("<code>input/help/index.md:4:11</code>", await site.GetAsync("_preview/findings"), StringComparison.Ordinal);

        site.Write("input/help/index.md", PreviewedSite.Page("Find help", "Mended words."));
        await events.MendedAsync(site.Patience);
        Assert.Contains("Mended words.", await site.GetAsync("help/"), StringComparison.Ordinal);
        Assert.DoesNotContain("input/help/index.md:4:11", await site.GetAsync("_preview/findings"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fault_found_on_a_finished_page_keeps_the_last_good_page_too()
    {
        await using var site = await PreviewedSite.StartAsync();
        using var events = await site.ListenAsync();
        await events.MendedAsync(site.Patience);

        site.Write("input/help/index.md", PreviewedSite.Page("Find help", "See [the autumn timetable](/nowhere/)."));

        Assert.Contains("\"/nowhere/\" leads to nothing on this site.", Assert.Single(await events.BrokenAsync(site.Patience)), StringComparison.Ordinal);
        Assert.Contains("Start here.", await site.GetAsync("help/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_can_be_built_yet_every_address_says_why()
    {
        await using var site = await PreviewedSite.StartAsync(copy => copy.Write("data/site.yml", "title: [\n"));
        using var events = await site.ListenAsync();
        Assert.NotEmpty(await events.BrokenAsync(site.Patience));

        using var response = await site.AskAsync("help/");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("<code>data/site.yml:", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_goes_and_comes_back_is_still_watched()
    {
        await using var site = await PreviewedSite.StartAsync();
        using var events = await site.ListenAsync();
        await events.MendedAsync(site.Patience);
        var (input, away) = (Path.Combine(site.Folder, "input"), Path.Combine(site.Folder, "away"));

        Directory.Move(input, away);
        await events.BrokenAsync(site.Patience);

        Directory.Move(away, input);
        await events.MendedAsync(site.Patience);

        site.Write("input/help/index.md", PreviewedSite.Page("Find help", "See [the autumn timetable](/nowhere/)."));
        Assert.Contains("/nowhere/", Assert.Single(await events.BrokenAsync(site.Patience)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_shows_in_the_preview_marked_and_nothing_of_either_is_published()
    {
        await using var site = await PreviewedSite.StartAsync(copy =>
            copy.Write("input/about/next.md", PreviewedSite.Page("A page nobody has seen yet", "Not yet.", "draft: true\n")));

        var outcome = await new SiteBuild(new BuildOptions(site.Folder) { UseBrowser = false }, new SilentProgress(), TimeProvider.System).RunAsync();
        var published = TemporaryFolder.Contents(Path.Combine(site.Folder, "output"));

        Assert.Contains("Draft, not published", await site.GetAsync("about/next/"), StringComparison.Ordinal);
        Assert.True(outcome.Published, string.Join('\n', outcome.Findings));
        Assert.Contains("about/index.html", published.Keys);
        Assert.DoesNotContain("about/next/index.html", published.Keys);
        Assert.DoesNotContain(published.Values, text => text.Contains("A page nobody has seen yet", StringComparison.Ordinal));
        Assert.DoesNotContain(published, file => file.Key.Contains("_preview", StringComparison.Ordinal) || file.Value.Contains("_preview", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("")]
    [InlineData("_preview/events")]
    [InlineData("_preview/findings")]
    public async Task Another_websites_name_for_this_machine_is_refused(string path)
    {
        await using var site = await PreviewedSite.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(site.Address, path)) { Headers = { Host = $"evil.example:{site.Address.Port}" } };

        using var response = await site.Browser.SendAsync(request, site.Patience);

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_told_and_the_next_one_tried()
    {
        await using var site = await PreviewedSite.StartAsync();
        using var log = new StringWriter();

        await using var second = await FreePort.StartAsync(new PreviewOptions(site.Folder) { Port = site.Address.Port }, new PreviewLog(log), site.Patience);

        Assert.True(second!.Address.Port > site.Address.Port);
        Assert.Contains($"Port {site.Address.Port} is taken by another program.", log.ToString(), StringComparison.Ordinal);
    }
}
