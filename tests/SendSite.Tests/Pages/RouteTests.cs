using FsCheck;
using FsCheck.Fluent;
using SendSite.Model.Pages;

namespace SendSite.Tests.Pages;

public class RouteTests
{
    [Theory]
    [InlineData("/", "index.html")]
    [InlineData("/help/", "help/index.html")]
    [InlineData("/help/services/sendiass/", "help/services/sendiass/index.html")]
    [InlineData("/404.html", "404.html")]
    public void An_address_knows_the_file_that_holds_its_page(string address, string file)
    {
        Assert.True(Route.TryParse(address, out var route));
        Assert.Equal(file, route.FilePath);
        Assert.Equal(address, route.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("help/")]
    [InlineData("/help")]
    [InlineData("/Help/")]
    [InlineData("//evil.example/")]
    [InlineData("/help//services/")]
    [InlineData("/../")]
    [InlineData("/help/../about/")]
    [InlineData("/./")]
    [InlineData("/.well-known/")]
    [InlineData("/help./")]
    [InlineData("/help/..")]
    [InlineData("/\\evil.example/")]
    [InlineData("/help\\..\\about/")]
    [InlineData("/%2e%2e/")]
    [InlineData("/help/?q=1/")]
    [InlineData("/help/#top/")]
    [InlineData("/help /")]
    [InlineData("/help/\n")]
    [InlineData("/help\0/")]
    [InlineData("/hélp/")]
    [InlineData("/١/")]
    [InlineData("/c:/")]
    [InlineData("https://evil.example/")]
    [InlineData("javascript:alert(1)/")]
    [InlineData("/help.htm")]
    public void Anything_else_is_refused(string? text)
    {
        Assert.False(Route.TryParse(text, out var route));
        Assert.Null(route);
    }

    [Theory]
    [InlineData("/index.html")]
    [InlineData("/help/index.html")]
    public void A_page_has_one_address_and_its_file_is_not_a_second(string text) => Assert.False(Route.TryParse(text, out _));

    [Fact]
    public void No_text_that_is_accepted_leaves_the_site() =>
        Prop.ForAll(Addresses(), text =>
        {
            if (Route.TryParse(text, out var route))
            {
                var inside = Path.GetFullPath(route.FilePath, "/site");
                Assert.StartsWith("/site/", inside, StringComparison.Ordinal);
                Assert.Equal(text, new Uri(new Uri("https://anytown.example.org"), text).AbsolutePath);
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_child_that_climbs_is_a_fault_of_the_program() =>
        Assert.Throws<FormatException>(() => Route.Of("/help/").Child(".."));

    private static Arbitrary<string> Addresses() =>
        Gen.Elements("/", "//", ".", "..", "a", "help", "-", ".html", "\\", "%2e", "?", "#", "A", " ", ":").ArrayOf()
            .Select(parts => "/" + string.Concat(parts) + "/")
            .ToArbitrary();
}
