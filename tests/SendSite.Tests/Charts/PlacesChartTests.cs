using System.Collections.Immutable;
using SendSite.Model.Charts;
using SendSite.Model.Plan;
using SendSite.Model.Publishing;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Charts;

public class PlacesChartTests
{
    [Fact]
    public void The_latest_count_is_set_against_the_last_plan_that_had_come_as_the_verdict_is()
    {
        var chart = PlacesChart.Of([Row("2026-09-30", "20", "10"), Row("2026-10-31", null, "12"), Row("2027-03-31", "30", null), Row("2028-03-31", "70", null)])!;

        Assert.Equal((12m, 20m), (chart.Latest.Number, chart.Due!.Number));
        Assert.Equal([20m, 30m, 70m], chart.Planned.Shown.Select(point => point.Number!.Value));
    }

    [Fact]
    public void Rows_in_any_order_are_drawn_in_order_of_time() => Assert.Equal(
        [Example.Day("2026-09-30"), Example.Day("2026-10-31")],
        PlacesChart.Of([Row("2026-10-31", null, "12"), Row("2026-09-30", null, "10")])!.Opened.Points.Select(point => point.At));

    [Fact]
    public void Without_a_count_of_places_opened_there_is_no_chart()
    {
        Assert.Null(PlacesChart.Of([]));
        Assert.Null(PlacesChart.Of([Row("2026-09-30", "20", null), Row("2027-03-31", "30", null)]));
        Assert.Null(PlacesChart.Of([Row("2026-09-30", "20", "x"), Row("2027-03-31", "30", null)]));
    }

    [Fact]
    public void One_day_alone_is_told_in_words_not_drawn() => Assert.Null(PlacesChart.Of(ImmutableArray.Create(Row("2026-09-30", "20", "10"))));

    private static PublishedPlaces Row(string day, string? planned, string? opened) =>
        new(Example.Day(day), Example.To("base"), Value(planned), Value(opened), Example.Day(day), null, Invented: false);

    private static PublishedValue? Value(string? text) => text is null ? null : new PublishedValue(Example.Figure(text), DisclosureRule.None);
}
