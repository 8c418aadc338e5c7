using SendSite.Checking.Links;

namespace SendSite.Tests.Checking;

public class RedirectToNowhereTests
{
    [Fact]
    public void A_redirect_that_ends_at_no_page_is_reported_with_the_nearest_address() =>
        Assert.Equal(
            """
            data/redirects.csv:2:1: error SS506: "/old/" is redirected to "/hlep/", which is no page or file.
              Did you mean "/help/"?
            data/redirects.csv:3:1: error SS506: "/older-still/" is redirected to "/old/", which is no page or file.
              Write the address of a page, not of another redirect.
            """,
            new RedirectToNowhere().Findings(TestSite.Of(("/", ""), ("/help/", "")).With(("/old/", "/hlep/"), ("/older-still/", "/old/"))));

    [Theory]
    [InlineData("/help/#place")]
    [InlineData("/data/milestones.csv")]
    [InlineData("https://www.gov.uk/")]
    public void Pages_files_and_other_websites_are_places_to_lead_to(string to) =>
        Assert.Equal("", new RedirectToNowhere().Findings(TestSite.Of(("/help/", "")).With(("/old/", to))));
}
