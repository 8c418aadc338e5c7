using SendSite.Finishing;

namespace SendSite.Tests.Finishing;

public class ExternalLinksTests
{
    private static readonly ExternalLinks Pass = new(new Uri("https://send.example.org/"), "(opens another website)");

    [Fact]
    public void A_link_to_another_website_says_so_and_opens_in_the_same_tab() =>
        Assert.Equal(
            "<a href=\"https://www.gov.uk/\" rel=\"nofollow external\" class=\"external-link\">GOV.UK<span class=\"govuk-visually-hidden\"> (opens another website)</span></a>",
            TestPage.MainAfter(Pass, "<a href=\"https://www.gov.uk/\" rel=\"nofollow\">GOV.UK</a>"));

    [Theory]
    [InlineData("/help/")]
    [InlineData("#here")]
    [InlineData("mailto:send@example.org")]
    [InlineData("tel:+442476000000")]
    [InlineData("https://SEND.example.org/help/")]
    public void Links_within_the_site_and_to_people_are_left_alone(string target) =>
        Assert.Equal($"<a href=\"{target}\">Go</a>", TestPage.MainAfter(Pass, $"<a href=\"{target}\">Go</a>"));
}
