using SendSite.Checking.Consistency;

namespace SendSite.Tests.Checking.Consistency;

public class OtherNameForSameTests
{
    private const string Contact = """<a href="/contact/">Contact us</a>""";

    [Fact]
    public void A_link_of_the_template_that_one_page_calls_otherwise_is_reported() =>
        Assert.Equal(
            """
            input/c.md (/c/): error SS888: What is called "Contact us" on other pages, such as /a/, is called "Write to the council" here (/contact). [WCAG 3.2.4]
              Give it one name on all pages. See also input/a.md.
            """,
            new OtherNameForSame().Findings(TestSite.Of(
                Framed.Page("/a/", footer: Contact),
                Framed.Page("/b/", footer: Contact),
                Framed.Page("/c/", footer: """<a href="/contact/">Write to the council</a>"""))));

    [Theory]
    [InlineData("""<a href="/contact/">Contact us (this page)</a>""", "")]
    [InlineData("""<a href="/contact/">Ask</a><a href="/contact/">Contact us</a>""", "")]
    [InlineData("", """<a href="/contact/">Write to the council</a>""")]
    [InlineData("""<a href="/c/">Where you are</a>""", "")]
    public void A_name_with_more_words_beside_the_usual_one_or_in_the_content_is_no_other(string footer, string content) =>
        Assert.Equal("", new OtherNameForSame().Findings(TestSite.Of(
            Framed.Page("/a/", footer: Contact + """<a href="/c/">Third</a>"""),
            Framed.Page("/b/", footer: Contact + """<a href="/c/">Third</a>"""),
            Framed.Page("/c/", footer: footer, content: content))));

    [Fact]
    public void A_picture_of_the_template_has_one_alternative() =>
        Assert.Contains("\"Dragon\" here (picture /sign.png)", new OtherNameForSame().Findings(TestSite.Of(
            Framed.Page("/a/", header: """<img src="/sign.png" alt="The council">"""),
            Framed.Page("/b/", header: """<img src="/sign.png" alt="The council">"""),
            Framed.Page("/c/", header: """<img src="/sign.png" alt="Dragon">"""))), StringComparison.Ordinal);
}
