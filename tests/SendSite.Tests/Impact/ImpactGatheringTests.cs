using System.Collections.Immutable;
using SendSite.Model;
using SendSite.Model.Delivery;
using SendSite.Model.Impact;
using SendSite.Model.Plan;
using SendSite.Model.Time;
using SendSite.Tests.Tools;

namespace SendSite.Tests.Impact;

/// <summary>What a plan year's summary counts, and for which day.</summary>
public class ImpactGatheringTests
{
    private static readonly PlanYear First = new(2026);

    [Theory]
    [InlineData("kept", MilestoneOutcome.Kept)]
    [InlineData("kept after a move", MilestoneOutcome.KeptLate)]
    [InlineData("missed", MilestoneOutcome.Missed)]
    [InlineData("to come", MilestoneOutcome.ToCome)]
    [InlineData("moved on", MilestoneOutcome.MovedOn)]
    [InlineData("dropped", MilestoneOutcome.Dropped)]
    [InlineData("taken back", MilestoneOutcome.Missed)]
    public void Each_milestone_comes_to_one_outcome(string milestone, MilestoneOutcome outcome) =>
        Assert.Equal(outcome, Gather("2026-11-22").Milestones.Single(entry => entry.State.Milestone.Title == "Milestone " + Id(milestone)).Outcome);

    [Fact]
    public void Outcomes_add_up_to_the_milestones_of_the_year()
    {
        var year = Gather("2026-11-22");

        Assert.Equal(7, year.Counts.Total);
        Assert.Equal(year.Milestones.Length, year.Counts.ByOutcome.Sum(entry => entry.Count));
    }

    [Fact]
    public void Before_its_last_day_a_year_is_told_so_far_and_for_the_as_of_date()
    {
        Assert.True(Gather("2027-03-30").SoFar);
        Assert.Equal(new DateOnly(2027, 3, 30), Gather("2027-03-30").Until);
        Assert.False(Gather("2027-03-31").SoFar);
        Assert.Equal(First.End, Gather("2028-01-01").Until);
    }

    [Fact]
    public void A_year_that_is_over_does_not_count_what_was_done_after_it()
    {
        var late = Example.Update(Id("to come"), "2027-04-02", UpdateStatus.Done);

        Assert.Equal(MilestoneOutcome.Missed, Outcome(Gather("2027-06-01", late), "to come"));
    }

    [Fact]
    public void A_year_that_is_over_counts_what_was_published_late_about_it()
    {
        var told = Example.Update(Id("to come"), "2027-03-20", UpdateStatus.Done, published: "2027-04-10");

        Assert.Equal(MilestoneOutcome.Missed, Outcome(Gather("2027-04-09", told), "to come"));
        Assert.Equal(MilestoneOutcome.Kept, Outcome(Gather("2027-04-10", told), "to come"));
    }

    [Fact]
    public void What_a_year_left_open_is_told_of_in_the_next()
    {
        var next = Gather("2027-06-01", new PlanYear(2027));

        Assert.Equal(MilestoneOutcome.Missed, Outcome(next, "missed"));
        Assert.Equal(MilestoneOutcome.ToCome, Outcome(next, "moved on"));
        Assert.DoesNotContain(next.Milestones, entry => entry.State.Milestone.Id == Id("kept"));
    }

    [Fact]
    public void A_milestone_moved_to_the_next_year_is_named_among_what_comes_next() =>
        Assert.Equal([Id("moved on")], Gather("2026-11-22").Next.Due.Select(state => state.Milestone.Id));

    [Fact]
    public void The_day_something_was_done_is_the_first_of_the_updates_that_say_so() =>
        Assert.Equal(new DateOnly(2026, 9, 1), Gather("2026-11-22").Milestones.Single(entry => entry.State.Milestone.Id == Id("kept")).DoneOn);

    [Fact]
    public void Only_years_that_have_begun_have_a_summary()
    {
        var model = new SiteModelBuilder(Content, new DateOnly(2027, 4, 1)).Build();

        Assert.Equal([new PlanYear(2027), First], ImpactYears.Of(model).ToArray());
        Assert.Empty(ImpactYears.Of(model with { AsOf = new DateOnly(2026, 3, 31) }));
    }

    [Theory]
    [InlineData(Rating.Amber, Rating.Green, Movement.Better)]
    [InlineData(Rating.Amber, Rating.Amber, Movement.Same)]
    [InlineData(Rating.Red, Rating.Red, Movement.Worse)]
    public void A_risk_moves_by_the_middle_of_its_ratings(Rating from, Rating to, Movement movement) =>
        Assert.Equal(movement, new RiskMovement(null!, new RatingRange(Rating.Amber, Rating.Amber), new RatingRange(from, to), []).Movement);

    private static readonly ImmutableArray<string> Names = ["kept", "kept after a move", "missed", "to come", "moved on", "dropped", "taken back"];

    private static SiteContent Content => Example.Content with
    {
        Plan = Example.Content.Plan with { Years = [First, new PlanYear(2027)] },
        Workspaces = [Example.Workspace("w1")],
        Milestones = [.. Names.Select(name => Example.Milestone(Id(name), name == "to come" ? "2026-27 Q4" : "2026-27 Q2"))],
        Updates =
        [
            Example.Update(Id("kept"), "2026-09-01", UpdateStatus.Done),
            Example.Update(Id("kept"), "2026-09-10", UpdateStatus.Done),
            Example.Update(Id("kept after a move"), "2026-09-20", UpdateStatus.Late, "2026-27 Q3"),
            Example.Update(Id("kept after a move"), "2026-10-20", UpdateStatus.Done),
            Example.Update(Id("missed"), "2026-09-20", UpdateStatus.OnTrack),
            Example.Update(Id("moved on"), "2026-09-20", UpdateStatus.Late, "2027-28 Q1"),
            Example.Update(Id("dropped"), "2026-09-20", UpdateStatus.Dropped),
            Example.Update(Id("taken back"), "2026-09-01", UpdateStatus.Done),
            Example.Update(Id("taken back"), "2026-09-20", UpdateStatus.Late),
        ],
    };

    private static string Id(string name) => name.Replace(' ', '-');

    private static MilestoneOutcome Outcome(ImpactSummary year, string name) => year.Milestones.Single(entry => entry.State.Milestone.Id == Id(name)).Outcome;

    private static ImpactSummary Gather(string asOf, params MilestoneUpdate[] more) => Gather(asOf, First, more);

    private static ImpactSummary Gather(string asOf, PlanYear year, params MilestoneUpdate[] more) =>
        new ImpactGathering(new SiteModelBuilder(Content with { Updates = [.. Content.Updates, .. more] }, DateOnly.Parse(asOf, System.Globalization.CultureInfo.InvariantCulture)).Build(), year).Gather();
}
