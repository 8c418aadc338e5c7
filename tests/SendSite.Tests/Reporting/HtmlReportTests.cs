using System.Globalization;
using AngleSharp.Html.Parser;
using SendSite.Building;
using SendSite.Reporting;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Reporting;

public class HtmlReportTests
{
    [Fact]
    public void Every_broken_rule_has_a_heading_that_the_table_leads_to_the_gravest_first()
    {
        using var page = new HtmlParser().ParseDocument(Written());

        Assert.Equal(
            ["1. Image without words", "2. Same id", "3. Vague words", "4. Doubtful words"],
            page.QuerySelectorAll("h2").Select(heading => heading.TextContent));
        Assert.All(page.QuerySelectorAll("table a"), link => Assert.NotNull(page.GetElementById(link.GetAttribute("href")![1..])));
        Assert.Contains("Nobody who cannot see <it> knows it.", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Causes_of_one_rule_stand_together_below_its_heading_and_are_told_apart_by_where_they_are()
    {
        using var page = new HtmlParser().ParseDocument(Written());

        var causes = page.QuerySelectorAll("h3").Select(heading => heading.TextContent).ToList();
        Assert.Equal(causes.Distinct(), causes);
        Assert.All(page.QuerySelectorAll("section"), section => Assert.Equal(
            section.QuerySelectorAll("h3").Length.ToString(CultureInfo.InvariantCulture),
            page.QuerySelector($"tr:has(a[href='#{section.QuerySelector("h2")!.Id}'])")!.Children[3].TextContent));
    }

    [Fact]
    public async Task The_report_passes_the_checks_it_reports()
    {
        using var folder = new TemporaryFolder();
        folder.Write("report.html", Written());

        var report = await new FolderCheck(new FolderOptions(folder.Path) { UseBrowser = false }, new SilentProgress()).RunAsync();

        Assert.Empty(report.Findings);
    }

    private static string Written()
    {
        using var output = new StringWriter();
        HtmlReport.Write(output, SampleFindings.Report);
        return output.ToString();
    }
}
