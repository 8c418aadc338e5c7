using SendSite.Model.Charts;
using SendSite.Model.Publishing;
using SendSite.Model.Services;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Charts;

public class WaitsChartTests
{
    [Fact]
    public void Shorter_and_longer_waits_are_counted_and_those_that_stayed_are_neither()
    {
        var chart = WaitsChart.Of([Waits("12", "10"), Waits("12", "14"), Waits("9", "9"), Waits("9")])!;

        Assert.Equal((1, 1, 3), (chart.Shorter, chart.Longer, chart.Compared));
        Assert.Equal(3, chart.Panels.Panels.Length);
    }

    [Fact]
    public void Small_charts_side_by_side_have_one_pair_of_scales()
    {
        var panels = WaitsChart.Of([Waits("60", "58"), Waits("5", "4")])!.Panels.Panels;

        Assert.Equal(panels[0].Chart.Values, panels[1].Chart.Values);
        Assert.Equal(panels[0].Chart.Times, panels[1].Chart.Times);
    }

    [Fact]
    public void One_set_of_figures_for_each_service_is_no_change_to_draw() => Assert.Null(WaitsChart.Of([Waits("9"), Waits("12", "x")]));

    private static ServiceWaits Waits(params string[] medians) => new(
        Example.Service("therapy"),
        [.. medians.Select((median, place) => Set(Example.Day("2026-03-31").AddMonths(3 * place), median))],
        IsRecent: true);

    private static PublishedWait Set(DateOnly day, string median) =>
        new(day, day, new PublishedValue(Example.Figure(median), DisclosureRule.None), null, null, null, null, null, null, null, Invented: false);
}
