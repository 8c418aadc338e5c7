using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;
using SendSite.Model.Settings;
using SendSite.Tests.Tools;
using SendSite.Theme.Layouts;

namespace SendSite.Tests.Theme;

public class ReportAddressTests
{
    private static readonly NotFoundPage Page = new()
    {
        Route = Route.Of("/help/services/a-b/"),
        Title = "Play & stay",
        Summary = "",
        Section = SiteSection.Help,
        Reviewed = Example.PlanDate,
        OwnerRole = "Editor",
        Source = SourceSpan.Whole("input/services/a-b.md"),
    };

    private static SiteSettings Settings => Example.Content.Settings;

    [Fact]
    public void An_email_names_the_page_in_its_subject_and_gives_its_address() =>
        Assert.Equal(
            "mailto:feedback@example.org?subject=Wrong%3A%20Play%20%26%20stay&body=https%3A%2F%2Fanytown.example.org%2Fhelp%2Fservices%2Fa-b%2F%0D%0A%0D%0A",
            ReportAddress.Of(Page, Settings, "Wrong: {0}"));

    [Theory]
    [InlineData("https://forms.example.org/report", "https://forms.example.org/report?page=")]
    [InlineData("https://forms.example.org/report?from=site", "https://forms.example.org/report?from=site&page=")]
    public void A_form_is_given_the_page_in_its_query(string form, string start)
    {
        var settings = Settings with { Feedback = Settings.Feedback with { Form = form } };

        Assert.Equal(start + "https%3A%2F%2Fanytown.example.org%2Fhelp%2Fservices%2Fa-b%2F", ReportAddress.Of(Page, settings, "Wrong: {0}"));
    }
}
