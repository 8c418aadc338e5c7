using SendSite.Checking.Links;

namespace SendSite.Tests.Checking;

public class BrokenAnchorTests
{
    [Fact]
    public void A_link_to_a_place_that_is_not_there_is_reported_with_the_nearest_one() =>
        Assert.Equal(
            """
            input.md (/ body > a:nth-of-type(1)): error SS502: "/help/#who-to-cal" leads to a place that is not on /help/.
              Did you mean "#who-to-call"?
            input.md (/ body > a:nth-of-type(2)): error SS502: "#x" leads to a place that is not on /.
              A heading's address is its words in lower case joined by hyphens. Correct it, or link to the whole page.
            """,
            new BrokenAnchor().Findings(TestSite.Of(
                ("/", "<a href='/help/#who-to-cal'>Who</a><a href='#x'>X</a>"), ("/help/", "<h2 id=who-to-call>Who</h2>"))));

    [Theory]
    [InlineData("/help/#who")]
    [InlineData("/help/#pomoc-ucznió%77")]
    [InlineData("/help/#")]
    [InlineData("/help/#top")]
    [InlineData("/help/#:~:text=who")]
    [InlineData("/assets/map.png#none")]
    [InlineData("https://example.org/#none")]
    public void Places_that_are_there_and_places_elsewhere_are_not_broken(string target) =>
        Assert.Equal("", new BrokenAnchor().Findings(TestSite.Of(
            ("/", $"<a href='{target}'>Go</a>"), ("/help/", "<h2 id=who>Who</h2><a name='pomoc-uczniów'></a>"))));
}
