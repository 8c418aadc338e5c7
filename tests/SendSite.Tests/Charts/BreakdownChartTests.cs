using System.Collections.Immutable;
using SendSite.Model.Charts;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;
using SendSite.Tests.Measures;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Charts;

public class BreakdownChartTests
{
    private static readonly MeasureProgress Measure = new MeasureExample(new YearlyPromise(true, null, "Up.", null)).Progress;

    [Fact]
    public void One_period_is_shown_side_by_side_and_more_over_time()
    {
        Assert.Null(Assert.Single(Charts(("Q1", "Primary", "9"), ("Q1", "Secondary", "12"))).Panels);
        Assert.Equal(2, Assert.Single(Charts(("Q1", "Primary", "9"), ("Q1", "Secondary", "12"), ("Q2", "Primary", "8"), ("Q2", "Secondary", "12"))).Panels!.Panels.Length);
    }

    [Fact]
    public void Groups_are_compared_for_the_latest_period_alone()
    {
        var chart = Assert.Single(Charts(("Q1", "Primary", "90"), ("Q2", "Primary", "8"), ("Q2", "Secondary", "12")));

        Assert.Equal(["8", "12"], chart.Latest.Select(figure => figure.Value.ToString()));
    }

    [Fact]
    public void A_split_without_two_figures_to_compare_has_no_chart() => Assert.Empty(Charts(("Q1", "Primary", "9"), ("Q1", "Secondary", "c")));

    private static ImmutableArray<BreakdownChart> Charts(params (string Quarter, string Group, string Value)[] figures) =>
        [.. BreakdownChart.All(Measure with { Breakdowns = [.. figures.Select(figure => Figure($"2026-27 {figure.Quarter}", figure.Group, figure.Value))] })];

    private static PublishedObservation Figure(string period, string group, string value) => new(
        Example.Period(period), Geography.Area, "School phase", group, new PublishedValue(Example.Figure(value), DisclosureRule.None),
        Example.PlanDate, null, null, Invented: false, Example.Here("data/observations.csv"));
}
