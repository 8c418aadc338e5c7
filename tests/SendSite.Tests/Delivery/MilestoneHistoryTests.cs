using SendSite.Model.Delivery;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Delivery;

/// <summary>The example milestone is promised for July to September 2026.</summary>
public class MilestoneHistoryTests
{
    private static readonly Milestone Promised = Example.Milestone("m1", "2026-27 Q2");

    [Theory]
    [InlineData("2026-06-30", MilestoneStatus.NotStarted)]
    [InlineData("2026-07-01", MilestoneStatus.NoRecentUpdate)]
    [InlineData("2026-09-30", MilestoneStatus.NoRecentUpdate)]
    [InlineData("2026-10-01", MilestoneStatus.Overdue)]
    public void Silence_is_not_started_then_no_recent_update_then_overdue(string asOf, MilestoneStatus status) =>
        Assert.Equal(status, On(asOf).Status);

    [Theory]
    [InlineData(UpdateStatus.OnTrack, MilestoneStatus.OnTrack)]
    [InlineData(UpdateStatus.AtRisk, MilestoneStatus.AtRisk)]
    [InlineData(UpdateStatus.Late, MilestoneStatus.Late)]
    [InlineData(UpdateStatus.Done, MilestoneStatus.Done)]
    [InlineData(UpdateStatus.Dropped, MilestoneStatus.Dropped)]
    public void A_recent_update_is_taken_at_its_word(UpdateStatus said, MilestoneStatus status) =>
        Assert.Equal(status, On("2026-08-10", Example.Update("m1", "2026-08-01", said)).Status);

    [Fact]
    public void A_milestone_reported_before_its_quarter_begins_is_no_longer_not_started() =>
        Assert.Equal(MilestoneStatus.OnTrack, On("2026-05-10", Example.Update("m1", "2026-05-01", UpdateStatus.OnTrack)).Status);

    [Theory]
    [InlineData("2026-06-11", MilestoneStatus.OnTrack)] // 100 days before 19 September
    [InlineData("2026-06-10", MilestoneStatus.NoRecentUpdate)] // 101 days
    public void An_update_speaks_for_a_hundred_days(string updated, MilestoneStatus status) =>
        Assert.Equal(status, On("2026-09-19", Example.Update("m1", updated, UpdateStatus.OnTrack)).Status);

    [Theory]
    [InlineData(UpdateStatus.Done, MilestoneStatus.Done)]
    [InlineData(UpdateStatus.Dropped, MilestoneStatus.Dropped)]
    [InlineData(UpdateStatus.OnTrack, MilestoneStatus.Overdue)]
    [InlineData(UpdateStatus.Late, MilestoneStatus.Overdue)]
    public void Only_done_and_dropped_outlast_the_end_of_the_quarter(UpdateStatus said, MilestoneStatus status) =>
        Assert.Equal(status, On("2027-08-01", Example.Update("m1", "2026-09-30", said)).Status);

    [Fact]
    public void Of_two_updates_on_one_day_the_later_row_wins()
    {
        var state = On("2026-08-10", Example.Update("m1", "2026-08-01", UpdateStatus.AtRisk), Example.Update("m1", "2026-08-01", UpdateStatus.Done));
        Assert.Equal(MilestoneStatus.Done, state.Status);

        state = On("2026-08-10", Example.Update("m1", "2026-08-01", UpdateStatus.Done), Example.Update("m1", "2026-08-01", UpdateStatus.AtRisk));
        Assert.Equal(MilestoneStatus.AtRisk, state.Status);
    }

    [Fact]
    public void The_latest_date_wins_over_the_later_row()
    {
        var state = On("2026-08-10", Example.Update("m1", "2026-08-02", UpdateStatus.Late), Example.Update("m1", "2026-08-01", UpdateStatus.OnTrack));
        Assert.Equal(MilestoneStatus.Late, state.Status);
    }

    [Fact]
    public void A_new_quarter_moves_the_date_and_the_first_promise_stays_on_record()
    {
        var moved = Example.Update("m1", "2026-09-20", UpdateStatus.Late, newQuarter: "2026-27 Q4");

        var state = On("2026-11-22", moved);

        Assert.Equal(MilestoneStatus.Late, state.Status);
        Assert.Equal("2026-27 Q4", state.Due.ToString());
        Assert.Equal("2026-27 Q2", state.Milestone.FirstPromise.ToString());
        Assert.True(state.Moved);
        Assert.Equal(("2026-27 Q2", "2026-27 Q4", 26), (state.Moves[0].From.ToString(), state.Moves[0].To.ToString(), state.Moves[0].Weeks));
        Assert.Same(moved, Assert.Single(state.Moves).Update);
        Assert.Equal(MilestoneStatus.Overdue, On("2027-04-01", moved).Status);
    }

    [Fact]
    public void A_later_update_without_a_new_quarter_keeps_the_one_promised_last()
    {
        var state = On(
            "2026-11-22",
            Example.Update("m1", "2026-08-01", UpdateStatus.Late, newQuarter: "2026-27 Q3"),
            Example.Update("m1", "2026-09-01", UpdateStatus.Late, newQuarter: "2026-27 Q4"),
            Example.Update("m1", "2026-11-01", UpdateStatus.OnTrack));

        Assert.Equal("2026-27 Q4", state.Due.ToString());
        Assert.Equal(MilestoneStatus.OnTrack, state.Status);
    }

    [Fact]
    public void What_is_published_later_is_not_known_yet()
    {
        var update = Example.Update("m1", "2026-07-10", UpdateStatus.Done, published: "2026-08-01");

        Assert.Equal(MilestoneStatus.NoRecentUpdate, On("2026-07-31", update).Status);
        Assert.Empty(On("2026-07-31", update).Updates);
        Assert.Equal(MilestoneStatus.Done, On("2026-08-01", update).Status);
    }

    [Fact]
    public void What_is_dated_later_is_not_known_yet_even_when_published()
    {
        var update = Example.Update("m1", "2026-08-01", UpdateStatus.Done, published: "2026-07-01");

        Assert.Equal(MilestoneStatus.NoRecentUpdate, On("2026-07-31", update).Status);
    }

    [Fact]
    public void A_dropped_milestone_can_be_taken_up_again()
    {
        var state = On("2026-08-10", Example.Update("m1", "2026-07-10", UpdateStatus.Dropped), Example.Update("m1", "2026-08-01", UpdateStatus.OnTrack));
        Assert.Equal(MilestoneStatus.OnTrack, state.Status);
    }

    [Fact]
    public void Each_move_counts_its_weeks_from_the_promise_before_it() => Assert.Equal(
        [13, 26, -13],
        On("2027-02-01", Moved("2026-09-20", "2026-27 Q3"), Moved("2026-12-01", "2027-28 Q1"), Moved("2027-01-05", "2026-27 Q4")).Moves.Select(move => move.Weeks));

    [Fact]
    public void The_same_quarter_promised_again_is_no_move() => Assert.False(On("2026-09-02", Moved("2026-09-01", "2026-27 Q2")).Moved);

    [Fact]
    public void A_date_moved_and_moved_back_was_moved_all_the_same()
    {
        var state = On("2026-09-12", Moved("2026-09-01", "2026-27 Q4"), Moved("2026-09-10", "2026-27 Q2"));

        Assert.True(state.Moved);
        Assert.Equal(state.Milestone.FirstPromise, state.Due);
    }

    [Fact]
    public void Every_change_of_status_keeps_its_day()
    {
        var state = On(
            "2027-04-10",
            Example.Update("m1", "2026-08-01", UpdateStatus.OnTrack),
            Moved("2026-10-20", "2026-27 Q4"),
            Example.Update("m1", "2027-04-05", UpdateStatus.Done, published: "2027-04-08"));

        Assert.Equal(
            ["2026-07-01 NoRecentUpdate", "2026-08-01 OnTrack", "2026-10-01 Overdue", "2026-10-20 Late", "2027-01-29 NoRecentUpdate", "2027-04-01 Overdue", "2027-04-08 Done"],
            state.Changes.Select(change => $"{change.Day:yyyy-MM-dd} {change.Status}"));
        Assert.Equal(Example.Day("2027-04-08"), state.Since);
        Assert.Equal(["2026-27 Q2", "2026-27 Q4"], state.Missed.Select(quarter => quarter.ToString()));
    }

    [Fact]
    public void What_was_done_in_time_and_published_late_missed_nothing()
    {
        var done = Example.Update("m1", "2026-09-29", UpdateStatus.Done, published: "2026-10-06");

        Assert.Equal(MilestoneStatus.Overdue, On("2026-10-05", done).Status);
        Assert.Single(On("2026-10-05", done).Missed);
        Assert.Equal(MilestoneStatus.Done, On("2026-10-06", done).Status);
        Assert.Empty(On("2026-10-06", done).Missed);
    }

    private static MilestoneUpdate Moved(string date, string quarter) => Example.Update("m1", date, UpdateStatus.Late, quarter);

    private static MilestoneState On(string asOf, params MilestoneUpdate[] updates) => MilestoneHistory.On(Example.Day(asOf), Promised, updates);
}
