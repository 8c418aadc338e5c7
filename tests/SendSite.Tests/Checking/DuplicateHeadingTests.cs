using SendSite.Checking.Accessibility;

namespace SendSite.Tests.Checking;

public class DuplicateHeadingTests
{
    [Fact]
    public void The_second_page_of_a_heading_is_reported() =>
        Assert.Equal(
            """
            input/b.md (/b/): warning SS641: The heading "Costs" is also that of /a/. [WCAG 2.4.6]
              Say in each heading what only that page holds. See also input/a.md.
            """,
            new DuplicateHeading().Findings(TestSite.Of(("/a/", "<h1>Costs</h1>"), ("/b/", "<h1>Costs</h1>"), ("/c/", "<h1>What it costs</h1>"))));

    [Fact]
    public void Pages_alike_in_their_title_too_are_left_to_that_rule() =>
        Assert.Equal("", new DuplicateHeading().Findings(TestSite.Of(("/a/", "<title>A</title><h1>A</h1>"), ("/b/", "<title>A</title><h1>A</h1>"))));
}
