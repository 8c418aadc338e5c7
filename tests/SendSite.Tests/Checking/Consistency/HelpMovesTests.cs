using SendSite.Checking.Consistency;

namespace SendSite.Tests.Checking.Consistency;

public class HelpMovesTests
{
    private const string Phone = """<a href="tel:01632960000">Phone us</a>""";

    [Fact]
    public void Help_that_stands_elsewhere_on_one_page_is_reported() =>
        Assert.Equal(
            """
            input/c.md (/c/): error SS889: "Phone us" stands after the content here, and before the content on other pages, such as /a/. [WCAG 3.2.6]
              Put it in one place on all pages. See also input/a.md.
            """,
            new HelpMoves().Findings(TestSite.Of(Framed.Page("/a/", header: Phone), Framed.Page("/b/", header: Phone), Framed.Page("/c/", footer: Phone))));

    [Fact]
    public void Help_in_the_usual_place_and_once_more_has_not_moved() =>
        Assert.Equal("", new HelpMoves().Findings(TestSite.Of(Framed.Page("/a/", header: Phone), Framed.Page("/b/", header: Phone), Framed.Page("/c/", header: Phone, footer: Phone, content: Phone))));

    [Fact]
    public void Where_pages_are_divided_evenly_none_is_wrong() =>
        Assert.Equal("", new HelpMoves().Findings(TestSite.Of(Framed.Page("/a/", header: Phone), Framed.Page("/b/", footer: Phone))));
}
