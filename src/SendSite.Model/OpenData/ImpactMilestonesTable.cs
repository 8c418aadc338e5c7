using System.Collections.Immutable;
using SendSite.Model.Impact;

namespace SendSite.Model.OpenData;

/// <summary>What came of each milestone in each plan year, or so far.</summary>
internal static class ImpactMilestonesTable
{
    public static PublishedTable From(ImmutableArray<ImpactSummary> years) =>
        new TableOf<(ImpactSummary Year, PromisedMilestone Entry)>("impact-milestones", "Annual impact: milestones", "One row for each milestone in a plan year it was promised for, done in or left open by an earlier one.")
            .Text("plan_year", "April to March", row => row.Year.Year.ToString())
            .Day("until", "the last day the row tells of", row => row.Year.Until)
            .Text("milestone", "the milestone's id", row => row.Entry.State.Milestone.Id)
            .Text("workspace", "the workspace's id", row => row.Entry.State.Milestone.Workspace.Id)
            .Text("first_promise", "the quarter first promised", row => row.Entry.State.Milestone.FirstPromise.ToString())
            .Text("due", "the quarter promised last", row => row.Entry.State.Due.ToString())
            .Text("status", "its status on the last day", row => DataWords.Of(row.Entry.State.Status))
            .Text("outcome", "kept, kept late, to come, missed, moved on or dropped", row => DataWords.Of(row.Entry.Outcome))
            .Day("done_on", "the day it was first said to be done", row => row.Entry.DoneOn)
            .Flag("slipped", "yes where its date was moved in the year, or it was missed or dropped", row => row.Entry.Slipped)
            .Invented(row => row.Entry.State.Updates.Any(update => update.Invented))
            .Filled(years.SelectMany(year => year.Milestones.Select(entry => (year, entry))), row => row.Entry.State.Milestone.Source);
}
