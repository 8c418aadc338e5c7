using SendSite.Checking.Consistency;

namespace SendSite.Tests.Checking.Consistency;

public class MenuOrderChangesTests
{
    [Fact]
    public void A_menu_in_another_order_than_on_most_pages_is_reported() =>
        Assert.Equal(
            """
            input/b.md (/b/): error SS887: In the menu "Main", /jobs comes before /news here, and after it on /a/. [WCAG 3.2.3]
              Keep one order on all pages. See also input/a.md.
            """,
            new MenuOrderChanges().Findings(TestSite.Of(
                Framed.Page("/a/"),
                Framed.Page("/b/", """<a href="/">Home</a><a href="../jobs/">Jobs</a><a href="/news/index.html">News</a><a href="/about/">About</a>"""),
                Framed.Page("/c/"))));

    [Theory]
    [InlineData("""<a href="/">Home</a><a href="/news/">News</a><a href="/about/">About</a>""")]
    [InlineData("""<a href="/">Home</a><a href="/news/">News</a><a href="/news/old/">Old news</a><a href="/jobs/">Jobs</a><b>About</b>""")]
    [InlineData("""<a href="/shop/">Shop</a><a href="/basket/">Basket</a><a href="/pay/">Pay</a>""")]
    public void A_menu_with_more_links_fewer_or_others_keeps_its_order(string menu) =>
        Assert.Equal("", new MenuOrderChanges().Findings(TestSite.Of(Framed.Page("/a/"), Framed.Page("/b/", menu), Framed.Page("/c/"))));

    [Fact]
    public void Pages_that_share_no_template_are_not_compared() =>
        Assert.Equal("", new MenuOrderChanges().Findings(TestSite.Of(
            ("/a/", """<nav><a href="/1/">1</a><a href="/2/">2</a></nav>"""),
            ("/b/", """<nav><a href="/2/">2</a><a href="/1/">1</a></nav>"""))));
}
