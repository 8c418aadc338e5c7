using FsCheck;
using FsCheck.Fluent;
using SendSite.Model.Charts;

namespace SendSite.Tests.Charts;

public class ValueScaleTests
{
    [Theory]
    [InlineData(new[] { 37.0, 75 }, 1, "0 20 40 60 80")]
    [InlineData(new[] { 11.0, 6 }, 1, "0 5 10 15")]
    [InlineData(new[] { 3.0 }, 1, "0 1 2 3")]
    [InlineData(new[] { 0.0 }, 1, "0 1")]
    [InlineData(new[] { 0.05, 0.06 }, 0.01, "0 0.02 0.04 0.06")]
    [InlineData(new[] { -3.0, 9 }, 1, "-5 0 5 10")]
    [InlineData(new[] { -8.0, -2 }, 1, "-8 -6 -4 -2 0")]
    [InlineData(new[] { 1204.0, 2188 }, 1, "0 1000 2000 3000")]
    public void Marks_are_round_numbers_and_begin_at_nought(double[] values, double finest, string ticks) =>
        Assert.Equal(ticks, Ticks(values, finest));

    [Theory]
    [InlineData(new[] { 86.4, 88 }, "85 86 87 88 89")]
    [InlineData(new[] { 6.0, 5.8 }, "5.7 5.8 5.9 6 6.1")]
    public void Figures_far_from_nought_and_close_together_are_looked_at_from_close_by_and_fill_the_middle(double[] values, string ticks) =>
        Assert.Equal(ticks, Ticks(values, 0.1));

    [Fact]
    public void Counts_and_bars_always_begin_at_nought() =>
        Assert.True(ValueScale.Fit([96, 98], finest: 1, fromNought: true).StartsAtNought);

    [Fact]
    public void A_share_of_a_hundred_never_needs_a_mark_past_a_hundred() => Prop.ForAll(
        Gen.Choose(0, 1000).Select(tenths => tenths / 10m).NonEmptyListOf().ToArbitrary(),
        shares => ValueScale.Fit(shares, 1, fromNought: true).High <= 100).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_value_lies_on_its_scale_between_a_few_marks() => Prop.ForAll(
        Values().NonEmptyListOf().ToArbitrary(),
        values =>
        {
            var scale = ValueScale.Fit(values, 0.1m);
            Assert.All(values, value => Assert.InRange(scale.Share(value), 0, 1));
            Assert.InRange(scale.Ticks.Length, 2, 8);
            Assert.Equal((scale.Low, scale.High), (scale.Ticks[0], scale.Ticks[^1]));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Numbers_too_large_to_draw_still_give_a_scale() =>
        Assert.InRange(ValueScale.Fit([decimal.MaxValue, decimal.MinValue], 1).Share(decimal.MaxValue), 0, 1);

    private static Gen<decimal> Values() => Gen.Choose(-1_000_000, 1_000_000).SelectMany(digits => Gen.Choose(0, 6), (digits, places) => digits / (decimal)Math.Pow(10, places));

    private static string Ticks(double[] values, double finest) =>
        string.Join(' ', ValueScale.Fit(values.Select(value => (decimal)value), (decimal)finest).Ticks.Select(tick => tick.ToString("0.##", System.Globalization.CultureInfo.InvariantCulture)));
}
