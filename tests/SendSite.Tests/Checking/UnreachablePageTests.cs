using SendSite.Checking.Links;

namespace SendSite.Tests.Checking;

public class UnreachablePageTests
{
    [Fact]
    public void A_page_that_no_chain_of_links_reaches_is_reported_though_it_links_to_others() =>
        Assert.Equal(
            """
            input/lost.md (/lost/): error SS503: No chain of links leads from home to /lost/.
              Link to it from the page it belongs to, or take it away.
            """,
            new UnreachablePage().Findings(TestSite.Of(
                ("/", "<a href='/a/'>A</a><link rel=next href='/lost/'>"), ("/a/", ""), ("/lost/", "<a href='/'>Home</a>"), ("/404.html", ""))));

    [Fact]
    public void A_page_reached_through_a_redirect_is_reached() =>
        Assert.Equal("", new UnreachablePage().Findings(TestSite.Of(("/", "<a href='/old/'>A</a>"), ("/new/", "")).With(("/old/", "/new/#place"))));

    [Fact]
    public void A_folder_of_loose_pages_has_no_home_to_start_from() =>
        Assert.Equal("", new UnreachablePage().Findings(TestSite.Of(("/a/", ""), ("/b/", ""))));
}
