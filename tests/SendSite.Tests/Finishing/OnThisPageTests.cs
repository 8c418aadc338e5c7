using SendSite.Finishing;

namespace SendSite.Tests.Finishing;

public class OnThisPageTests
{
    private const string Place = "<nav data-on-this-page=\"\"><p>On this page</p></nav>";

    [Fact]
    public void Three_or_more_level_two_headings_are_listed_in_order() =>
        Assert.StartsWith(
            "<nav><p>On this page</p><ul class=\"govuk-list on-this-page__list\"><li><a class=\"govuk-link\" href=\"#a\">First</a></li>"
                + "<li><a class=\"govuk-link\" href=\"#b\">Second</a></li><li><a class=\"govuk-link\" href=\"#c\">Third</a></li></ul></nav>",
            TestPage.MainAfter(new OnThisPage(), Place + "<h2 id=a>First</h2><h3 id=x>Not this</h3><h2 id=b>Second</h2><h2 id=c><em>Third</em></h2>"),
            StringComparison.Ordinal);

    [Fact]
    public void Each_place_marked_inside_it_gets_the_list_instead()
    {
        const string List = "<ul class=\"govuk-list on-this-page__list\"><li><a class=\"govuk-link\" href=\"#a\">A</a></li>"
            + "<li><a class=\"govuk-link\" href=\"#b\">B</a></li><li><a class=\"govuk-link\" href=\"#c\">C</a></li></ul>";
        Assert.StartsWith(
            "<nav><div><h2 id=\"o\">On this page</h2>" + List + "</div><details><summary>On this page</summary>" + List + "</details></nav>",
            TestPage.MainAfter(
                new OnThisPage(),
                "<nav data-on-this-page><div data-on-this-page-list><h2 id=o>On this page</h2></div>"
                    + "<details data-on-this-page-list><summary>On this page</summary></details></nav><h2 id=a>A</h2><h2 id=b>B</h2><h2 id=c>C</h2>"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void With_fewer_than_three_the_whole_element_goes() =>
        Assert.Equal("<h2 id=\"a\">First</h2><h2 id=\"b\">Second</h2>", TestPage.MainAfter(new OnThisPage(), Place + "<h2 id=a>First</h2><h2 id=b>Second</h2>"));

    [Fact]
    public void The_lists_own_heading_is_not_counted() =>
        Assert.Equal(
            "<h2 id=\"a\">First</h2><h2 id=\"b\">Second</h2>",
            TestPage.MainAfter(new OnThisPage(), "<nav data-on-this-page><h2 id=o>On this page</h2></nav><h2 id=a>First</h2><h2 id=b>Second</h2>"));
}
