using SendSite.Checking.Links;

namespace SendSite.Tests.Checking;

public class RedirectHidesPageTests
{
    [Fact]
    public void A_redirect_from_a_live_page_or_file_is_reported_where_it_is_written() =>
        Assert.Equal(
            """
            data/redirects.csv:3:1: error SS505: "/help/" is redirected, and there is a page or file at that address.
              Take the row away, or give the page another address.
            data/redirects.csv:4:1: error SS505: "/assets/map.png" is redirected, and there is a page or file at that address.
              Take the row away, or give the page another address.
            """,
            new RedirectHidesPage().Findings(TestSite.Of(("/", ""), ("/help/", "")).With(("/old/", "/"), ("/help/", "/"), ("/assets/map.png", "/"))));
}
