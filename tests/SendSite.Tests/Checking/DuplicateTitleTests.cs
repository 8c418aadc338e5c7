using SendSite.Checking.Accessibility;

namespace SendSite.Tests.Checking;

public class DuplicateTitleTests
{
    [Fact]
    public void The_second_page_of_a_title_is_reported_and_points_at_the_first() =>
        Assert.Equal(
            """
            input/b.md (/b/): error SS640: The title "help" is also that of /a/. [WCAG 2.4.2]
              Say in each title what only that page holds. See also input/a.md.
            """,
            new DuplicateTitle().Findings(TestSite.Of(("/a/", "<title>Help</title>"), ("/b/", "<title>help</title>"), ("/c/", "<title>Help us</title>"))));
}
