using SendSite.Model.Charts;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Rendering;
using SendSite.Tests.Measures;
using SendSite.Tests.Tools;
using SendSite.Theme.Charts;

namespace SendSite.Tests.Charts;

public class TrajectoryChartTests
{
    private static readonly MeasureExample Reach = new(new ReachPromise(75, Example.Day("2029-03-31"), "To 75%.", null))
    {
        Start = "37",
        StartAt = "2026-03-31",
        Figures = [("2026-27", "48")],
    };

    private static readonly MeasureExample Compared = new(new ComparedPromise(Geography.England, null, "Like England.", null))
    {
        Figures = [("2026-27 Q1", "50"), ("england 2026-27 Q1", "52")],
    };

    [Fact]
    public void A_number_by_a_day_is_drawn_as_the_way_from_start_to_target_beside_the_figures()
    {
        var chart = TrajectoryChart.Of(Reach.Progress)!;

        Assert.Equal(PromisedAs.Path, chart.PromisedAs);
        Assert.Equal([37m, 75m], chart.Promised!.Shown.Select(point => point.Number!.Value));
        Assert.Equal([48m], chart.Actual.Shown.Select(point => point.Number!.Value));
        Assert.Equal(chart.Latest.At, chart.ExpectedNow!.At);
    }

    [Fact]
    public void The_title_is_what_the_chart_shows()
    {
        Assert.Equal("48% for April 2026 to March 2027; we expected 49.7%", Said(Reach).Finding);
        Assert.Equal("50% for April to June 2026; England has 52%", Said(Compared).Finding);
        Assert.Equal("Down from 50% to 40% since April to June 2026", Said(Compared with { Figures = [("2026-27 Q1", "50"), ("2026-27 Q2", "40")] }).Finding);
        Assert.Equal("80% for April 2026 to March 2027; the promise is 75% by 31\u00A0March 2029", Said(Reach with { Figures = [("2026-27", "80")] }).Finding);
    }

    [Fact]
    public void Without_two_figures_to_set_against_each_other_there_is_no_chart()
    {
        Assert.Null(TrajectoryChart.Of((Compared with { Figures = [] }).Progress));
        Assert.Null(TrajectoryChart.Of((Compared with { Figures = [("2026-27 Q1", "50")] }).Progress));
        Assert.Null(TrajectoryChart.Of((Compared with { Figures = [("2026-27 Q1", "x"), ("2026-27 Q2", "x")] }).Progress));
    }

    [Fact]
    public void A_withheld_figure_is_nowhere_in_the_chart_or_its_words()
    {
        var small = new MeasureExample(new CeilingPromise(0, null, "None.", null))
        {
            Better = Better.Lower,
            Disclosure = DisclosureRule.People,
            Figures = [("2026-27 Q1", "11"), ("2026-27 Q2", "3"), ("2026-27 Q3", "9")],
        };

        Assert.Equal([11m, null, 9m], TrajectoryChart.Of(small.Progress)!.Actual.Points.Select(point => point.Number));
        Assert.Contains("[c] stands where a figure is missing. Withheld: the number is kept back so that nobody can be identified.", Said(small).Said);
        Assert.DoesNotContain(Said(small).Said, sentence => sentence.Contains("July to September", StringComparison.Ordinal));
    }

    [Fact]
    public void Doubt_about_the_figures_is_said_under_the_chart()
    {
        var doubtful = Compared with { Figures = [("2026-27 Q1", "91"), ("2026-27 Q2", "90 p"), ("2026-27 Q3", "93 b")] };

        Assert.Equal(
            [
                "There are only 3 figures so far, too few to show a trend.",
                "A hollow mark is provisional or estimated, and may still change.",
                "Two strokes mark a break in the series. The figures on either side of it do not compare.",
                "The scale starts at 88%, not at 0.",
            ],
            Said(doubtful).Said.Skip(1));
    }

    private static TrajectoryWords Said(MeasureExample example) =>
        new(TrajectoryChart.Of(example.Progress)!, example.Progress, "Anytown", StringsFile.For("en"));
}
