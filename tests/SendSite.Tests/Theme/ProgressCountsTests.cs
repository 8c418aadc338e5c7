using SendSite.Model.Delivery;
using SendSite.Rendering;
using SendSite.Tests.Tools;
using SendSite.Theme.Parts.Progress;

namespace SendSite.Tests.Theme;

/// <summary>What the progress pages count adds up in front of the reader.</summary>
public class ProgressCountsTests
{
    [Fact]
    public void A_workspace_is_summed_up_in_counts_that_add_up()
    {
        var counts = new StatusCounts([State(MilestoneStatus.Done), State(MilestoneStatus.Overdue), State(MilestoneStatus.Done), State(MilestoneStatus.OnTrack), State(MilestoneStatus.OnTrack)]);

        Assert.Equal("2 of 5 milestones are done. The other 3: 2 on track and 1 overdue.", StatusSentence.Milestones(counts, StringsFile.For("en")));
    }

    [Fact]
    public void When_all_is_done_nothing_is_left_to_say() => Assert.Equal(
        "1 of 1 milestone is done.",
        StatusSentence.Milestones(new StatusCounts([State(MilestoneStatus.Done)]), StringsFile.For("en")));

    [Fact]
    public void Each_move_counts_its_weeks_from_the_promise_before_it()
    {
        var state = State(MilestoneStatus.Late) with { Updates = [Move("2026-09-20", "2026-27 Q3"), Move("2026-12-01", "2027-28 Q1"), Move("2027-01-05", "2026-27 Q4")] };

        Assert.Equal([13, 26, -13], SlippedMove.All(state).Select(move => move.Weeks));
    }

    [Fact]
    public void A_date_promised_again_is_no_move() =>
        Assert.Empty(SlippedMove.All(State(MilestoneStatus.OnTrack) with { Updates = [Move("2026-09-01", "2026-27 Q2")] }));

    private static MilestoneState State(MilestoneStatus status) =>
        new(Example.Milestone("m1", "2026-27 Q2"), status, Example.Quarter("2026-27 Q2"), []);

    private static MilestoneUpdate Move(string day, string quarter) => Example.Update("m1", day, UpdateStatus.Late, quarter);
}
