using System.Text;
using AngleSharp.Html.Parser;
using SendSite.Model;
using SendSite.Model.Content;

namespace SendSite.Tests.Site;

/// <summary>Pages that speak to young people: one way in, and from each to all others.</summary>
public class YoungPeopleTests
{
    [Fact]
    public async Task The_way_in_is_linked_from_home_and_find_help_and_lists_the_pages_in_order()
    {
        var files = await WrittenSite.WriteAsync(With(("help/youth", 9), ("help/youth/work", 2), ("help/youth/school", 1)));

        Assert.Contains("/help/youth/", Links(files["index.html"], "main"));
        Assert.Contains("/help/youth/", Links(files["help/index.html"], "main"));
        Assert.Equal(["/help/youth/school/", "/help/youth/work/"], Links(files["help/youth/index.html"], ".large-links"));
        Assert.Equal(["/help/youth/", "/help/youth/school/"], Links(files["help/youth/work/index.html"], ".young-people__more"));
    }

    [Fact]
    public async Task Their_pages_are_in_no_list_for_parents()
    {
        var files = await WrittenSite.WriteAsync(With(("help/youth", 9), ("help/youth/work", 2)));

        Assert.DoesNotContain("/help/youth/work/", Links(files["help/index.html"], "main"));
    }

    [Fact]
    public async Task A_site_without_such_pages_has_no_way_to_them() =>
        Assert.DoesNotContain("home__young-people", Encoding.UTF8.GetString((await WrittenSite.WriteAsync(WrittenSite.Smallest))["index.html"]), StringComparison.Ordinal);

    private static SiteContent With(params (string Path, int Order)[] pages)
    {
        var content = WrittenSite.Smallest;
        return content with
        {
            StandingPages =
            [
                .. content.StandingPages,
                .. pages.Select(page => content.StandingPages[0] with { Id = page.Path, Path = page.Path, Title = page.Path, Order = page.Order, Audience = Audience.YoungPeople }),
            ],
        };
    }

    private static IEnumerable<string?> Links(byte[] html, string part) =>
        new HtmlParser().ParseDocument(Encoding.UTF8.GetString(html)).QuerySelectorAll($"{part} a").Select(link => link.GetAttribute("href"));
}
