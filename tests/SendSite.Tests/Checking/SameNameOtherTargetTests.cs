using SendSite.Checking.Accessibility.Words.Links;

namespace SendSite.Tests.Checking;

public class SameNameOtherTargetTests
{
    private static readonly (string, string) Visit = ("/visit/", "<title>Visit us</title><main><h1>Visit us</h1><p>Come on Monday.</p></main>");
    private static readonly (string, string) VisitAgain = ("/come/", "<title>Visit us</title><nav>Else</nav><main><h1>Visit us</h1> <p>Come on Monday.</p></main>");
    private static readonly (string, string) Write = ("/write/", "<title>Write to us</title><main><h1>Write to us</h1><p>Our address.</p></main>");

    [Fact]
    public void Two_pages_under_one_name_are_reported_where_the_second_link_stands() =>
        Assert.Equal(
            """
            input/a.md (/a/ body > p:nth-of-type(2) > a): error SS811: Two links are called "Contact", but one leads to /visit/ and the other to /write/. [WCAG 2.4.4]
              Say in each what only it leads to.
            """,
            Findings("<p><a href='/visit/'>Contact</a></p><p><a href='/write/'>Contact</a></p>"));

    [Theory]
    [InlineData("<p><a href='https://example.org/one'>Guide</a></p><p><a href='https://example.com/two'>guide</a></p>")]
    [InlineData("<div><span role='link' tabindex=0 onclick=\"location='/visit/?room=1'\">Rooms</span> <span role='link' tabindex=0 onclick=\"location='/visit/?room=2'\">Rooms</span></div>")]
    [InlineData("<ul><li><a href='/visit/'>Contact</a></li><li><a href='/write/'>Contact</a></li></ul>")]
    public void Nothing_tells_these_apart(string body) => Assert.NotEqual("", Findings(body));

    [Theory]
    [InlineData("<p><a href='/visit/'>Contact</a></p><p><a href='/come/'>Contact</a></p>")]
    [InlineData("<p><a href='/visit/'>Contact</a></p><p><a href='/visit/index.html'>Contact</a></p>")]
    [InlineData("<p><a href='https://example.org/'>Guide</a></p><p><a href='http://www.example.org/index.html?utm_source=x'>Guide</a></p>")]
    [InlineData("<ul><li>By foot: <a href='/visit/'>Contact</a></li><li>By post: <a href='/write/'>Contact</a></li></ul>")]
    [InlineData("<p>In the morning <a href='/visit/'>contact us</a>, in the evening <a href='/write/'>contact us</a>.</p>")]
    [InlineData("<h2>Here</h2><p><a href='/visit/'>Contact</a></p><h2>There</h2><p><a href='/write/'>Contact</a></p>")]
    [InlineData("<nav><a href='/visit/'>Contact</a></nav><footer><a href='/write/'>Contact</a></footer>")]
    [InlineData("<p><a href='/visit/'>Contact</a></p><p hidden><a href='/write/'>Contact</a></p>")]
    [InlineData("<p><a href='/visit/'>1</a></p><p><a href='/write/'>1</a></p>")]
    [InlineData("<p><a href='/gone/'>Contact</a></p><p><a href='/away/'>Contact</a></p>")]
    public void Near_misses_pass(string body) => Assert.Equal("", Findings(body));

    private static string Findings(string body) => new SameNameOtherTarget().Findings(TestSite.Of(("/a/", body), Visit, VisitAgain, Write));
}
