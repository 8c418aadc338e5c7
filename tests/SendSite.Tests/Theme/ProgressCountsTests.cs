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

    private static MilestoneState State(MilestoneStatus status) =>
        new(Example.Milestone("m1", "2026-27 Q2"), status, Example.Quarter("2026-27 Q2"), []);
}
