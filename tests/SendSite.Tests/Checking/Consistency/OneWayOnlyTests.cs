using SendSite.Checking.Consistency;

namespace SendSite.Tests.Checking.Consistency;

public class OneWayOnlyTests
{
    [Fact]
    public void A_page_that_one_link_leads_to_on_a_site_without_search_or_map_is_asked_about() =>
        Assert.Equal(
            """
            input/far.md (/far/): review SS890: Only /news/ leads to /far/, and the site has no search and no list of its pages. [WCAG 2.4.5]
              Is this page a step of a form or the result of one? If not, add a search, a site map, or a place in the menu.
            """,
            new OneWayOnly().Findings(Site("")));

    [Theory]
    [InlineData("""<a href="/map/">Site map</a>""")]
    [InlineData("""<form role="search"><input aria-label="Words"></form>""")]
    [InlineData("""<a href="/find/">Search</a>""")]
    public void A_search_or_a_map_is_another_way(string header) => Assert.Equal("", new OneWayOnly().Findings(Site(header)));

    private static SendSite.Checking.SiteFacts Site(string header) => TestSite.Of(
        Framed.Page("/", header: header),
        Framed.Page("/news/", content: """<a href="/far/">Far away</a>"""),
        Framed.Page("/jobs/"),
        Framed.Page("/about/"),
        Framed.Page("/far/"));
}
