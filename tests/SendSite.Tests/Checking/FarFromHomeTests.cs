using SendSite.Checking.Links;

namespace SendSite.Tests.Checking;

public class FarFromHomeTests
{
    [Fact]
    public void A_page_five_links_away_is_reported_with_the_way_to_it_and_one_four_links_away_is_not() =>
        Assert.Equal(
            """
            input/e.md (/e/): error SS504: /e/ is 5 links from home: / > /a/ > /b/ > /c/ > /d/ > /e/.
              Link to it from a page nearer home. 4 links are the most.
            """,
            new FarFromHome().Findings(TestSite.Of(
                ("/", "<a href='/a/'>A</a>"), ("/a/", "<a href='/b/'>B</a>"), ("/b/", "<a href='/c/'>C</a>"), ("/c/", "<a href='/d/'>D</a>"),
                ("/d/", "<a href='/e/'>E</a>"), ("/e/", ""))));

    [Fact]
    public void The_shortest_way_counts() =>
        Assert.Equal("", new FarFromHome().Findings(TestSite.Of(
            ("/", "<a href='/a/'>A</a><a href='/e/'>E</a>"), ("/a/", "<a href='/b/'>B</a>"), ("/b/", "<a href='/c/'>C</a>"), ("/c/", "<a href='/d/'>D</a>"),
            ("/d/", "<a href='/e/'>E</a>"), ("/e/", ""))));
}
