using SendSite.Model;
using SendSite.Model.Pages;
using SendSite.Model.Pages.Planning;
using SendSite.Tests.Publishing;
using SendSite.Tests.Services;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Searching;

/// <summary>The list of every page stays one a phone can fetch.</summary>
public class PageListTests
{
    [Theory]
    [InlineData(40, 40)]
    [InlineData(3000, 0)]
    public void Services_are_listed_one_by_one_until_they_are_too_many_for_one_page(int services, int listed)
    {
        var model = new SiteModelBuilder(GeneratedDirectory.Of(services), Example.PlanDate).Build();
        var pages = new SitePlanner(model, FeedExample.English).Plan().Pages;

        var sections = new PageList(new SearchTerms(model)).Of(pages, _ => [new PageHeading("first", "First")]);

        Assert.Equal(listed, sections.Where(section => section.Heading == "search-services").Sum(section => section.Pages.Length));
        var help = sections.Single(section => section.Heading == "section-help").Pages;
        Assert.All(help, page => Assert.Equal("First", Assert.Single(page.Headings).Words));
    }
}
