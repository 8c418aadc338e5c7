using FsCheck;
using FsCheck.Fluent;
using SendSite.Model.Charts;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Charts;

public class TimeScaleTests
{
    private const double Phone = 14.5;

    [Theory]
    [InlineData("2026-04-01", "2027-03-31", "Jul 2026, Jan 2027")]
    [InlineData("2026-06-18", "2029-03-31", "2027, 2028, 2029")]
    [InlineData("2026-06-30", "2026-08-31", "Jul 2026, Aug 2026")]
    [InlineData("2019-04-01", "2029-03-31", "2020, 2025")]
    public void Marks_are_the_first_days_of_months_as_close_as_a_phone_has_room_for(string from, string to, string labels) =>
        Assert.Equal(labels, string.Join(", ", TimeScale.Fit([Example.Day(from), Example.Day(to)], Phone).Ticks.Select(tick => tick.Label)));

    [Fact]
    public void A_single_day_stands_in_the_middle() =>
        Assert.Equal(0.5, TimeScale.Fit([Example.Day("2026-09-30")], Phone).Share(Example.Day("2026-09-30")), precision: 1);

    [Fact]
    public void Labels_of_marks_never_touch_whatever_the_days_and_the_width() => Prop.ForAll(
        Gen.Choose(0, 36500).Select(new DateOnly(1950, 1, 1).AddDays).NonEmptyListOf().ToArbitrary(),
        Gen.Choose(9, 60).ToArbitrary(),
        (days, width) =>
        {
            var scale = TimeScale.Fit(days, width);
            var boxes = scale.Ticks.Select(tick => new PlacedLabel(tick.Label, scale.Share(tick.At), 0, TimeScale.Side(scale.Share(tick.At)), false).Box(width)).ToList();
            Assert.All(boxes.Zip(boxes.Skip(1)), pair => Assert.True(pair.First.Right < pair.Second.Left));
            Assert.All(days, day => Assert.InRange(scale.Share(day), 0, 1));
        }).QuickCheckThrowOnFailure();
}
