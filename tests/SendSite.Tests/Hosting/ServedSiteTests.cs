using System.Text;
using SendSite.Hosting;

namespace SendSite.Tests.Hosting;

public class ServedSiteTests
{
    private static readonly MemoryFiles Files = MemoryFiles.Empty
        .With("index.html", "home")
        .With("404.html", "no such page")
        .With("help/index.html", "help")
        .With("help/a b/index.html", "spaced")
        .With("page.html", "page")
        .With("both.html", "file")
        .With("both/index.html", "folder")
        .With("data/plan.csv", "id")
        .With("assets/site.0a1b.css", "a{}")
        .With("_headers", NetlifyHeaders.Write(SiteHeaders.For(demonstration: false)))
        .With("_redirects", "/old /help/ 301\n/help/ /elsewhere/ 301\n/moved /help/?from=old#top 302\n/forced /help/ 301!\n/news/* /voice/:splat\n/in-place /page 200\n/gone /page 404\n/café /caf%C3%A9/ü\n");

    private static readonly ServedSite Site = ServedSite.Open(Files);

    [Theory]
    [InlineData("/", "home")]
    [InlineData("/index.html", "home")]
    [InlineData("/help/", "help")]
    [InlineData("/help/index.html", "help")]
    [InlineData("/page", "page")]
    [InlineData("/page.html", "page")]
    [InlineData("/both", "file")]
    [InlineData("/data/plan.csv", "id")]
    public void An_address_serves_its_file(string path, string body)
    {
        var answer = Site.Answer(path);

        Assert.Equal((200, body), (answer.Status, Encoding.UTF8.GetString(answer.Body)));
    }

    [Theory]
    [InlineData("/help", "", "/help/")]
    [InlineData("/help", "?q=1", "/help/?q=1")]
    [InlineData("/help/a b", "", "/help/a%20b/")]
    [InlineData("/page/", "", "/page")]
    [InlineData("/both/", "", "/both")]
    [InlineData("/old", "?q=1", "/help/?q=1")]
    [InlineData("/old/", "", "/help/")]
    [InlineData("/moved", "?q=1", "/help/?from=old#top")]
    [InlineData("/news/2026/one", "", "/voice/2026/one")]
    [InlineData("/café", "", "/caf%C3%A9/%C3%BC")]
    public void An_address_of_another_form_redirects(string path, string query, string location)
    {
        var answer = Site.Answer(path, query);

        Assert.Equal(path == "/moved" ? 302 : 301, answer.Status);
        Assert.Equal(location, answer.Headers["Location"]);
        Assert.Empty(answer.Body);
    }

    [Fact]
    public void A_file_wins_over_a_redirect_that_is_not_forced() => Assert.Equal(200, Site.Answer("/help/").Status);

    [Fact]
    public void A_forced_redirect_wins_over_a_file() =>
        Assert.Equal(301, ServedSite.Open(Files.With("forced/index.html", "file")).Answer("/forced/").Status);

    [Fact]
    public void A_rewrite_serves_another_file_in_place()
    {
        Assert.Equal(200, Site.Answer("/in-place").Status);
        Assert.Equal("page", Encoding.UTF8.GetString(Site.Answer("/in-place").Body));
        Assert.Equal(404, Site.Answer("/gone").Status);
    }

    [Theory]
    [InlineData("/missing/")]
    [InlineData("/missing.css")]
    [InlineData("/assets/")]
    [InlineData("/assets")]
    [InlineData("/_headers")]
    [InlineData("/_redirects")]
    [InlineData("//page")]
    [InlineData("/both//")]
    [InlineData("/../secret")]
    [InlineData("/help/../../secret")]
    [InlineData("/..\\secret")]
    [InlineData("/help\r\nX: 1")]
    [InlineData("")]
    public void Anything_else_is_the_not_found_page_with_status_404(string path)
    {
        var answer = Site.Answer(path);

        Assert.Equal((404, "no such page"), (answer.Status, Encoding.UTF8.GetString(answer.Body)));
        Assert.Equal("text/html; charset=UTF-8", answer.Headers["Content-Type"]);
        Assert.Contains("default-src 'none'", answer.Headers["Content-Security-Policy"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_without_a_not_found_page_still_answers_404() => Assert.Equal(404, ServedSite.Open(MemoryFiles.Empty).Answer("/").Status);

    [Fact]
    public void Pages_are_checked_again_on_every_visit_and_fingerprinted_assets_never()
    {
        Assert.Equal("public, max-age=0, must-revalidate", Site.Answer("/help/").Headers["Cache-Control"]);
        Assert.Equal("public, max-age=31536000, immutable", Site.Answer("/assets/site.0a1b.css").Headers["Cache-Control"]);
    }

    [Fact]
    public void Open_data_may_be_read_by_any_site_and_pages_may_not()
    {
        var data = Site.Answer("/data/plan.csv").Headers;
        var page = Site.Answer("/help/").Headers;

        Assert.Equal(("*", "cross-origin"), (data["Access-Control-Allow-Origin"], data["Cross-Origin-Resource-Policy"]));
        Assert.Equal("same-origin", page["Cross-Origin-Resource-Policy"]);
        Assert.False(page.ContainsKey("Access-Control-Allow-Origin"));
    }

    [Fact]
    public void Headers_netlify_keeps_for_itself_are_not_sent() =>
        Assert.False(ServedSite.Open(Files.With("_headers", "/*\n  Set-Cookie: a=1\n")).Answer("/").Headers.ContainsKey("Set-Cookie"));

    [Fact]
    public void Lines_that_cannot_be_read_are_told() =>
        Assert.Equal(
            "_headers:1: the header 'X-One' stands before any path.\n_redirects:1: '/old' has no new address.",
            string.Join('\n', ServedSite.Open(Files.With("_headers", "X-One: 1").With("_redirects", "/old")).Problems));
}
