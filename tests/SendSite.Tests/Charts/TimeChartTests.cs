using FsCheck;
using FsCheck.Fluent;
using SendSite.Model.Charts;
using SendSite.Model.Publishing;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Charts;

public class TimeChartTests
{
    private static readonly DateOnly FirstDay = new(2026, 4, 30);

    [Fact]
    public void Labels_touch_nothing_at_any_width_they_were_placed_for() => Prop.ForAll(
        Gen.Zip(Gen.Choose(0, 1000).ListOf(6), Gen.Choose(0, 1000).ListOf(6)).ToArbitrary(),
        series =>
        {
            var lines = new[] { Line(LineStyle.Solid, series.Item1), Line(LineStyle.Dashed, series.Item2) };
            var chart = TimeChart.Of(lines, 1, isCount: false, PlotSize.Whole);
            var placed = chart.Place(lines.SelectMany(line => line.Shown).Select(point => new LabelWish($"Figure {point.Number}", chart.X(point.At), chart.Y(point.Number!.Value))));
            var labels = placed.Select(label => label.Place).OfType<PlacedLabel>().ToList();
            foreach (var width in PlotSize.Whole.Widths)
            {
                var boxes = labels.Select(label => label.Box(width)).ToList();
                Assert.All(boxes, box => Assert.True(box.Left >= 0 && box.Top >= 0 && box.Bottom < PlotSize.Whole.Height));
                Assert.All(boxes, box => Assert.DoesNotContain(boxes, other => other != box && other.Overlaps(box)));
                Assert.All(boxes, box => Assert.DoesNotContain(lines.SelectMany(line => line.Joined), pair =>
                    box.IsCrossedBy(chart.X(pair.From.At) * width, chart.Y(pair.From.Number!.Value), chart.X(pair.To.At) * width, chart.Y(pair.To.Number!.Value))));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_label_of_a_band_never_lies_on_the_bands_own_lines() => Prop.ForAll(
        Gen.Zip(Gen.Choose(0, 500).ListOf(5), Gen.Choose(1, 400).ListOf(5)).ToArbitrary(),
        series =>
        {
            var band = new ChartBand([.. series.Item1.Zip(series.Item2).Select((edge, place) => Edge(place, edge.First, edge.Second))], HasMiddle: true);
            var chart = TimeChart.Of([Line(LineStyle.Solid, series.Item1)], 1, isCount: false, PlotSize.Whole, band);
            var end = band.Edges[^1];
            var place = Assert.Single(chart.Place([new LabelWish("Projection: 12% to 34%", chart.X(end.At), chart.Y(end.Low), LabelSide.Below) { OrFrom = chart.Y(end.High) }])).Place;
            foreach (var width in place is null ? [] : PlotSize.Whole.Widths)
            {
                Assert.DoesNotContain(band.Edges.Zip(band.Edges.Skip(1)), pair => new[] { (pair.First.Low, pair.Second.Low), (pair.First.Mid, pair.Second.Mid), (pair.First.High, pair.Second.High) }.Any(line =>
                    place!.Box(width).IsCrossedBy(chart.X(pair.First.At) * width, chart.Y(line.Item1), chart.X(pair.Second.At) * width, chart.Y(line.Item2))));
            }
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_label_never_stands_beyond_another_line_where_it_would_seem_to_belong_to_that()
    {
        var (low, high) = (Line(LineStyle.Solid, [60, 70]), Line(LineStyle.Dotted, [150, 170]));
        var chart = TimeChart.Of([low, high, Line(LineStyle.Dashed, [1250])], 1, isCount: true, PlotSize.Panel);
        var (point, above) = (low.Points[^1], high.Points[^1]);

        var place = Assert.Single(chart.Place([new LabelWish("7", chart.X(point.At), chart.Y(7), LabelSide.Above)])).Place;

        Assert.True(place is null || place.Y > chart.Y(above.Number!.Value));
    }

    [Fact]
    public void A_figure_that_is_not_shown_leaves_a_gap_with_its_symbol_and_never_a_nought()
    {
        var line = new ChartLine(LineStyle.Solid, [Point("2026-06-30", "9"), Point("2026-09-30", "c"), Point("2026-12-31", "7")]);
        var chart = TimeChart.Of([line], 1, isCount: true, PlotSize.Whole);

        Assert.Empty(line.Joined);
        Assert.Equal(["[c]"], chart.Symbols.Select(label => label.Text));
        Assert.Equal([9, 7], line.Shown.Select(point => point.Number!.Value));
    }

    [Fact]
    public void A_line_is_not_drawn_across_a_break_in_the_series()
    {
        var line = new ChartLine(LineStyle.Solid, [Point("2026-06-30", "9"), Point("2026-09-30", "8"), Point("2026-12-31", "20 b")]);

        Assert.Equal([(9, 8)], line.Joined.Select(pair => ((int)pair.From.Number!, (int)pair.To.Number!)));
        Assert.Equal([(8, 20)], line.Breaks.Select(pair => ((int)pair.From.Number!, (int)pair.To.Number!)));
    }

    [Theory]
    [InlineData("9", true)]
    [InlineData("9 r", true)]
    [InlineData("9 p", false)]
    [InlineData("9 e", false)]
    public void Only_figures_that_may_still_change_are_hollow(string value, bool isFirm) =>
        Assert.Equal(isFirm, Point("2026-06-30", value).IsFirm);

    [Fact]
    public void Two_figures_of_one_year_are_shown_against_the_whole_plan_year()
    {
        var chart = TimeChart.Of([new ChartLine(LineStyle.Solid, [Point("2026-06-30", "9"), Point("2026-09-30", "8")])], 1, isCount: true, PlotSize.Whole);

        Assert.Equal((Example.Day("2026-04-01"), Example.Day("2027-03-31")), (chart.Times.From, chart.Times.To));
    }

    private static (DateOnly At, decimal Low, decimal Mid, decimal High) Edge(int place, int mid, int reach) =>
        (FirstDay.AddMonths(3 * place), (mid - reach) / 10m, mid / 10m, (mid + reach) / 10m);

    private static ChartPoint Point(string day, string value) =>
        ChartPoint.Of(Example.Day(day), new PublishedValue(Example.Figure(value), DisclosureRule.None));

    private static ChartLine Line(LineStyle style, IEnumerable<int> tenths) =>
        new(style, [.. tenths.Select((value, place) => new ChartPoint(FirstDay.AddMonths(3 * place), value / 10m))]);
}
