using System.Xml.Linq;
using SendSite.Model;
using SendSite.Model.Delivery;
using SendSite.Model.Diagnostics;
using SendSite.Model.Pages.Planning;
using SendSite.Publishing;
using SendSite.Tests.Tools;
using static SendSite.Tests.Publishing.FeedExample;

namespace SendSite.Tests.Publishing;

public class SiteFilesTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void The_same_model_gives_the_same_bytes()
    {
        var first = Files(Content);
        var second = Files(Content);

        Assert.Equal(first.Select(file => file.Path), second.Select(file => file.Path));
        Assert.All(first.Zip(second), pair => Assert.Equal(pair.First.Bytes.ToArray(), pair.Second.Bytes.ToArray()));
        Assert.Equal(first.Length, first.Select(file => file.Path).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    [Fact]
    public void The_site_map_lists_every_page_but_the_one_for_missing_addresses_and_the_officers_list()
    {
        var model = new SiteModelBuilder(Content, Example.Day("2026-11-22")).Build();
        var pages = new SitePlanner(model, English).Plan().Pages;

        var urls = Xml(Files(Content), "sitemap.xml").Elements(Sitemap + "url").ToList();

        Assert.Equal(
            pages.Where(page => page.Route.Path is not ("/404.html" or "/about/gaps/")).Select(page => ("https://anytown.example.org" + page.Route, $"{page.Reviewed:yyyy-MM-dd}")),
            urls.Select(url => (url.Element(Sitemap + "loc")!.Value, url.Element(Sitemap + "lastmod")!.Value)));
        Assert.Contains("https://anytown.example.org/", urls.Select(url => url.Element(Sitemap + "loc")!.Value));
    }

    [Fact]
    public void Crawlers_are_welcome_and_told_of_the_site_map() =>
        Assert.Equal("User-agent: *\nAllow: /\nSitemap: https://anytown.example.org/sitemap.xml\n", Text(Files(Content), "robots.txt"));

    [Fact]
    public void A_demonstration_lets_crawlers_in_to_read_that_they_may_not_index_it()
    {
        var robots = Text(Files(Content with { Settings = Content.Settings with { Demonstration = true } }), "robots.txt");
        Assert.StartsWith("# A demonstration", robots, StringComparison.Ordinal);
        Assert.Contains("\nAllow: /\n", robots, StringComparison.Ordinal);
        Assert.DoesNotContain("Disallow", robots, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_a_spreadsheet_would_run_stops_publication()
    {
        var content = Content with { Updates = [Example.Update("m1", "2026-08-01", UpdateStatus.OnTrack) with { Note = "=1+1" }] };
        var model = new SiteModelBuilder(content, Example.Day("2026-11-22")).Build();
        var bag = new DiagnosticBag();

        SiteFiles.For(model, [], English, bag);

        // Once in the log of updates, and once as the milestone's latest note.
        Assert.Equal(["SS470", "SS470"], bag.Sorted().Select(found => found.Rule.Code));
        Assert.True(bag.StopsPublication());
    }
}
