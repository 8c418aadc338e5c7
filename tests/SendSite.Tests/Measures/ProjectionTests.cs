using FsCheck;
using FsCheck.Fluent;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;

namespace SendSite.Tests.Measures;

/// <summary>A measure's trend, continued to the day promised.</summary>
public class ProjectionTests
{
    private static readonly DateOnly _by = new(2029, 3, 31);

    private static readonly MeasureExample _rising = new(new ReachPromise(75, _by, "75 by 2029", null))
    {
        Figures = [("2026-06", "43"), ("2026-07", "44"), ("2026-08", "44"), ("2026-09", "45"), ("2026-10", "45")],
    };

    // By hand, from days 0, 31, 62, 92 and 123. The day promised is the 1,005th: 44.2 + 153.4 × 943.4 ÷ 9,425.2 = 59.554, and
    // 1.638 × 0.31798 × √(1 + 1 ÷ 5 + 943.4² ÷ 9,425.2) = 5.093.
    [Fact]
    public void The_line_and_its_range_are_those_of_the_textbook()
    {
        var projection = _rising.Progress.Projection!;

        Assert.Equal((5, 61.6m, 44.2m), (projection.Line.Count, projection.Line.MeanDays, projection.Line.MeanFigure));
        Assert.Equal((9425.2m, 153.4m), (projection.Line.SquaresOfDays, projection.Line.Products));
        Assert.Equal(1.638m, projection.Line.Factor);
        Assert.Equal(TrendDirection.Better, projection.Direction);
        Assert.Equal(
            new ProjectionPoint(_by, 54.461m, 59.554m, 64.648m),
            projection.AtTarget with { Low = Math.Round(projection.AtTarget.Low, 3), Mid = Math.Round(projection.AtTarget.Mid, 3), High = Math.Round(projection.AtTarget.High, 3) });
    }

    [Fact]
    public void The_points_run_from_the_last_figure_by_quarter_ends_to_the_day_promised()
    {
        var days = _rising.Progress.Projection!.Points.Select(point => point.Day).ToList();

        Assert.Equal([new(2026, 10, 31), new(2026, 12, 31), new(2027, 3, 31)], days.Take(3));
        Assert.Equal(11, days.Count);
        Assert.Equal(_by, days[^1]);
    }

    [Theory]
    [InlineData(0, ProjectionGap.TooFewFigures)]
    [InlineData(3, ProjectionGap.TooFewFigures)]
    [InlineData(4, null)]
    [InlineData(5, null)]
    public void Four_figures_are_needed(int count, ProjectionGap? gap)
    {
        var progress = (_rising with { Figures = _rising.Figures[..count] }).Progress;

        Assert.Equal(gap, progress.ProjectionGap);
        Assert.Equal(gap is null, progress.Projection is not null);
    }

    [Fact]
    public void Where_none_can_be_made_the_reason_is_known()
    {
        Assert.Equal(ProjectionGap.NotSetUp, (_rising with { Promise = new SetUpPromise("Build it.", null) }).Progress.ProjectionGap);
        Assert.Equal(ProjectionGap.NoTargetDate, (_rising with { Promise = new FloorPromise(100, null, "All.", null) }).Progress.ProjectionGap);
        Assert.Equal(ProjectionGap.TargetDateReached, (_rising with { Promise = new ReachPromise(75, new DateOnly(2026, 10, 31), "75", null) }).Progress.ProjectionGap);
        Assert.Equal(ProjectionGap.NoSpread, (_rising with { Figures = [.. _rising.Figures.Select(figure => (figure.Period, "43"))] }).Progress.ProjectionGap);
    }

    [Fact]
    public void Figures_from_before_a_break_in_the_series_are_left_out()
    {
        var broken = _rising with { Figures = [("2026-04", "90"), ("2026-05", "x"), .. _rising.Figures] };
        broken.Figures[2].Value = "43 b";

        Assert.Equal(_rising.Progress.Projection!.AtTarget, broken.Progress.Projection!.AtTarget);
        Assert.Equal(ProjectionGap.TooFewFigures, (broken with { Figures = [.. broken.Figures[..^1], ("2026-10", "50 b")] }).Progress.ProjectionGap);
    }

    [Fact]
    public void A_break_marked_on_a_figure_that_is_missing_is_a_break_all_the_same()
    {
        var broken = _rising with { Figures = [("2026-04", "90"), ("2026-05", "x b"), .. _rising.Figures] };

        Assert.Equal(5, broken.Progress.Projection!.Line.Count);
    }

    [Fact]
    public void Figures_of_periods_of_another_length_are_left_out()
    {
        var mixed = _rising with { Figures = [("2025-26", "300"), ("2026-27 Q1", "120"), .. _rising.Figures] };

        Assert.Equal(_rising.Progress.Projection!.AtTarget, mixed.Progress.Projection!.AtTarget);
    }

    [Fact]
    public void A_withheld_figure_takes_no_part()
    {
        var withheld = _rising with { Disclosure = DisclosureRule.People, Figures = [("2026-05", "3"), .. _rising.Figures] };

        Assert.Equal(_rising.Progress.Projection!.AtTarget, withheld.Progress.Projection!.AtTarget);
    }

    [Fact]
    public void A_line_hidden_in_the_noise_has_no_clear_direction() => Assert.Equal(
        TrendDirection.Unclear,
        (_rising with { Figures = [("2026-06", "50"), ("2026-07", "41"), ("2026-08", "53"), ("2026-09", "44")] }).Progress.Projection!.Direction);

    [Fact]
    public void Down_is_better_where_lower_is_better()
    {
        Assert.Equal(TrendDirection.Worse, (_rising with { Better = Better.Lower }).Progress.Projection!.Direction);
        Assert.Equal(TrendDirection.Better, (_rising with { Better = Better.Lower, Figures = [.. _rising.Figures.Reverse().Zip(_rising.Figures, (value, at) => (at.Period, value.Value))] }).Progress.Projection!.Direction);
    }

    [Fact]
    public void Any_range_holds_its_line_stays_possible_and_widens_with_time() => Prop.ForAll(Series(), figures =>
    {
        var progress = (_rising with { Figures = figures }).Progress;
        if (progress.Projection is not { } projection)
        {
            Assert.Equal(ProjectionGap.NoSpread, progress.ProjectionGap);
            return;
        }

        Assert.All(projection.Points, point =>
        {
            Assert.InRange(point.Low, 0, point.Mid);
            Assert.InRange(point.High, point.Mid, 100);
        });
        var margins = projection.Points.Select(point => projection.Line.Margin(point.Day)).ToList();
        Assert.Equal(margins.Order(), margins);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_other_line_leaves_less_over() => Prop.ForAll(Series(), ArbMap.Default.ArbFor<sbyte>(), (figures, tilt) =>
    {
        if ((_rising with { Figures = figures }).Progress.Projection is { } projection)
        {
            var other = projection.Figures.Sum(figure =>
                Math.Pow((double)(figure.Value.Number!.Value - projection.Line.On(figure.Period.End)) - (tilt / 1000d * projection.Line.Days(figure.Period.End)), 2));
            Assert.True(other >= (double)projection.Line.SquaresLeft - 1e-9);
        }
    }).QuickCheckThrowOnFailure();

    private static Arbitrary<(string Period, string Value)[]> Series() =>
        Gen.Choose(0, 1000).ArrayOf().Where(values => values.Length >= Projection.FewestFigures)
            .Select(values => values.Take(24).Select((value, month) =>
                ($"{new DateOnly(2026, 1, 1).AddMonths(month):yyyy-MM}", (value / 10m).ToString(System.Globalization.CultureInfo.InvariantCulture))).ToArray())
            .ToArbitrary();
}
