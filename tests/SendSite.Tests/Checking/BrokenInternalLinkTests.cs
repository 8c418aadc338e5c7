using SendSite.Checking.Links;

namespace SendSite.Tests.Checking;

public class BrokenInternalLinkTests
{
    [Fact]
    public void A_link_to_nothing_is_reported_with_the_nearest_address() =>
        Assert.Equal(
            """
            input/help.md (/help/ body > a): error SS501: "/help/servces/" leads to nothing on this site.
              Did you mean "/help/services/"? If the page has moved, add a row to data/redirects.csv.
            input/help.md (/help/ body > img): error SS501: "/assets/mop.png" leads to nothing on this site.
              Did you mean "/assets/map.png"? If the page has moved, add a row to data/redirects.csv.
            """,
            new BrokenInternalLink().Findings(TestSite.Of(
                ("/help/", "<a href='/help/servces/'>Services</a><img src='/assets/mop.png' alt=''>"), ("/help/services/", ""))));

    [Fact]
    public void Where_no_address_is_near_the_hint_says_what_to_do_instead() =>
        Assert.Equal(
            """
            input.md (/ body > a): error SS501: "../x/y/z/" leads to nothing on this site.
              Correct the address, or take the link away. If the page has moved, add a row to data/redirects.csv.
            """,
            new BrokenInternalLink().Findings(TestSite.Of(("/", "<a href='../x/y/z/'>Elsewhere</a>"))));

    [Theory]
    [InlineData("/help/")]
    [InlineData("/help")]
    [InlineData("/help/index.html")]
    [InlineData("help/?need=speech#top")]
    [InlineData("./")]
    [InlineData("")]
    [InlineData("#here")]
    [InlineData("/data/milestones.csv")]
    [InlineData("/old/")]
    [InlineData("/about")]
    [InlineData("about?from=home#top")]
    [InlineData("/about/")]
    [InlineData("/about.html")]
    [InlineData("/both")]
    [InlineData("mailto:send@example.org")]
    [InlineData("tel:+442476000000")]
    [InlineData("https://example.org/none/")]
    [InlineData("//example.org/none/")]
    public void Pages_however_written_files_redirects_and_other_websites_are_not_broken(string target) =>
        Assert.Equal("", new BrokenInternalLink().Findings(
            TestSite.Of(("/", $"<a href='{target}'>Go</a>"), ("/help/", ""), ("/about.html", ""), ("/both.html", ""), ("/both/", "")).With(("/old/", "/help/"))));

    [Theory]
    [InlineData("/abou")]
    [InlineData("/help.html")]
    [InlineData("/about.htm")]
    public void Another_ending_than_the_file_has_is_broken(string target) =>
        Assert.NotEqual("", new BrokenInternalLink().Findings(TestSite.Of(("/", $"<a href='{target}'>Go</a>"), ("/help/", ""), ("/about.html", ""))));
}
