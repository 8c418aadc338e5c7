using SendSite.Writing;

namespace SendSite.Tests.Writing;

public class SitePathTests
{
    [Theory]
    [InlineData("index.html")]
    [InlineData("help/pathways/index.html")]
    [InlineData(".well-known/security.txt")]
    [InlineData("_headers")]
    [InlineData("data/café.csv")]
    public void A_file_inside_the_site_is_accepted(string text) => Assert.True(SitePath.TryParse(text, out _));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("/etc/passwd")]
    [InlineData("../outside.html")]
    [InlineData("help/../../outside.html")]
    [InlineData("help/./index.html")]
    [InlineData("help//index.html")]
    [InlineData("help/")]
    [InlineData("..\\outside.html")]
    [InlineData("C:/outside.html")]
    [InlineData("page.html:stream")]
    [InlineData("help. /index.html")]
    [InlineData("line\nbreak.html")]
    [InlineData("nul\0.html")]
    public void A_path_that_leaves_the_site_or_cannot_be_written_everywhere_is_refused(string? text) =>
        Assert.False(SitePath.TryParse(text, out _));

    [Fact]
    public void A_name_too_long_for_a_file_system_is_refused() => Assert.False(SitePath.TryParse(new string('a', 256), out _));
}
