using FsCheck;
using FsCheck.Fluent;
using SendSite.Model.Charts;

namespace SendSite.Tests.Charts;

public class BarChartTests
{
    [Fact]
    public void Bars_begin_at_nought_and_the_longest_fills_the_width()
    {
        var chart = new BarChart([Row("Planned", 150), Row("Spent", 75)]);

        Assert.Equal([(0, 1), (0, 0.5)], Spans(chart));
    }

    [Fact]
    public void A_bar_below_nought_ends_at_nought() =>
        Assert.Equal([(0.25, 1), (0, 0.25)], Spans(new BarChart([Row("More", 3), Row("Less", -1)])));

    [Fact]
    public void A_figure_that_is_not_shown_has_no_length() =>
        Assert.Equal([(0, 1), (0, 0)], Spans(new BarChart([Row("Shown", 9), Row("Withheld", null)])));

    [Fact]
    public void Nothing_but_noughts_has_no_length() => Assert.Equal([(0, 0)], Spans(new BarChart([Row("None", 0)])));

    [Fact]
    public void A_long_name_is_broken_into_lines_a_phone_has_room_for_and_loses_no_word() => Prop.ForAll(
        Gen.Choose(1, 14).Select(length => new string('w', length)).NonEmptyListOf().ToArbitrary(),
        words =>
        {
            var lines = TextLines.Wrap(string.Join(' ', words), 17.5);
            Assert.Equal(words, string.Join(' ', lines).Split(' '));
            Assert.All(lines, line => Assert.True(!line.Contains(' ', StringComparison.Ordinal) || TextSize.Width(line, strong: true) <= 17.5));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Rows_stand_below_one_another_and_inside_the_drawing() => Prop.ForAll(
        Gen.Choose(1, 200).Select(length => Row(string.Join(' ', Enumerable.Repeat("name", (length / 5) + 1)), length)).NonEmptyListOf().ToArbitrary(),
        rows =>
        {
            var chart = new BarChart(rows);
            var edges = chart.Rows.SelectMany(row => row.NameLines.Select(line => line.Y).Concat(row.Bars.Select(bar => bar.Top))).ToList();
            Assert.Equal(edges.Order(), edges);
            Assert.True(edges[^1] + BarChart.BarHeight <= chart.Height + 0.001);
        }).QuickCheckThrowOnFailure();

    private static BarRow Row(string name, decimal? number) => new(name, [new Bar(BarStyle.Filled, number, number?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "[c]")]);

    private static IEnumerable<(double From, double To)> Spans(BarChart chart) =>
        chart.Rows.SelectMany(row => row.Bars).Select(entry => chart.Span(entry.Bar));
}
