using System.Text.Json;
using SendSite.Checking.Readability;
using SendSite.Tests.Site;

namespace SendSite.Tests.Impact;

/// <summary>The example's annual impact summary: counted by hand from <c>data/updates.csv</c>, and the same on the page, in the file and for families.</summary>
[Collection(CoventryTestGroup.Name)]
public sealed class ImpactPagesTests(CoventrySite coventry)
{
    private const string Summary = "/progress/impact/2026-27/";
    private const string Family = "/progress/impact/2026-27/family/";

    [Fact]
    public void The_summary_says_so_far_and_what_came_of_all_milestones()
    {
        Assert.StartsWith("Impact summary so far", coventry.Built[Summary].Document.QuerySelector("h1")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("74 milestones: 17 kept, 5 done late, 46 still to come, 5 missed and 1 dropped.", Words(Summary), StringComparison.Ordinal);
    }

    [Fact]
    public void With_one_assessment_it_says_that_there_is_no_second_yet() =>
        Assert.Contains("There is no second assessment yet", Words(Summary), StringComparison.Ordinal);

    [Fact]
    public void The_data_behind_it_counts_the_same()
    {
        using var data = JsonDocument.Parse(coventry.Built.Text("data/impact-2026-27.json"));
        var counts = data.RootElement.GetProperty("milestoneOutcomes");

        Assert.True(data.RootElement.GetProperty("soFar").GetBoolean());
        Assert.Equal(17, counts.GetProperty("kept").GetInt32());
        Assert.Equal(74, counts.GetProperty("total").GetInt32());
        Assert.Equal(74, data.RootElement.GetProperty("milestones").GetArrayLength());
        Assert.Equal(74, coventry.Table("data/impact-milestones.csv").Count);
    }

    [Fact]
    public void Each_key_of_the_data_is_documented()
    {
        var documentation = File.ReadAllText(Path.Combine(Repository.Root, "src", "docs", "impact-data.md"));
        using var data = JsonDocument.Parse(coventry.Built.Text("data/impact-2026-27.json"));

        Assert.All(data.RootElement.EnumerateObject(), entry => Assert.Contains($"`{entry.Name}", documentation, StringComparison.Ordinal));
    }

    [Fact]
    public void The_editors_words_stand_in_their_sections_and_say_that_they_are_invented() =>
        Assert.Equal(7, coventry.Built[Summary].All(".commentary").Count(words => words.QuerySelector(".invented") is not null));

    [Theory]
    [InlineData(Summary)]
    [InlineData("/progress/themes/exclusions/")]
    public void Each_measure_with_a_chart_on_its_own_page_has_it_in_the_summary_with_words_for_whoever_cannot_see_it(string address)
    {
        var measures = coventry.Built[address].All(".paths-table tbody th a").Select(link => link.GetAttribute("href")!).ToList();
        var own = measures.SelectMany(measure => coventry.Built[measure].All("figure.chart:has(#trajectory-said)")).ToList();

        Assert.NotEmpty(own);
        Assert.Equal(
            own.Select(chart => PlainText.Of(chart.QuerySelector(".chart__finding")!.TextContent)),
            coventry.Built[address].All(".chart-pairs .chart__finding").Select(finding => PlainText.Of(finding.TextContent)));
        Assert.All(coventry.Built[address].All(".chart-pairs [role=img]"), drawing => Assert.NotNull(coventry.Built[address].Document.GetElementById(drawing.GetAttribute("aria-describedby")!)));
    }

    [Fact]
    public void The_family_version_draws_one_mark_for_each_promise() =>
        Assert.Equal(74, coventry.Built[Family].All(".promise-marks .promise-marks__drawn svg").Length);

    [Fact]
    public void The_family_version_is_plain_enough_for_a_child_of_ten() =>
        Assert.InRange(ReadingAgeOf(Family), 0, 11);

    [Fact]
    public void Without_a_browser_no_page_links_to_a_pdf_and_each_says_how_to_make_one()
    {
        Assert.DoesNotContain(coventry.Built.Files, file => file.EndsWith(".pdf", StringComparison.Ordinal));
        Assert.DoesNotContain(coventry.Built.Pages.SelectMany(page => page.Links()), link => link.EndsWith(".pdf", StringComparison.Ordinal));
        Assert.Contains("save it as a PDF", Words(Summary), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("attendance")]
    [InlineData("exclusions")]
    [InlineData("reduced-timetables")]
    [InlineData("missing-education")]
    public void Each_theme_the_plan_promises_has_a_summary_with_all_its_parts(string theme) => Assert.Equal(
        ["Why it matters", "How we measure it", "What we promised to do", "What families said and what was done"],
        coventry.Built[$"/progress/themes/{theme}/"].All("main h2").Select(heading => heading.TextContent).Where(words => words != "On this page").Take(4));

    [Fact]
    public void A_theme_without_figures_says_so() =>
        Assert.Contains("None of these measures has figures enough to judge yet.", Words("/progress/themes/attendance/"), StringComparison.Ordinal);

    private string Words(string address) => PlainText.Of(coventry.Built[address].Document.QuerySelector("main")!.TextContent);

    private double ReadingAgeOf(string address) => ReadingAge.Of(TextCounts.Of(ReadableText.Sentences(coventry.Built[address].Document.QuerySelector("main")!)))!.Value.Years;
}
