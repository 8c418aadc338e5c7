using SendSite.Model.Delivery;

namespace SendSite.Model.OpenData;

internal static class MilestonesTable
{
    public static PublishedTable From(SiteModel model)
    {
        var dependencies = new MilestoneDependencies(model.Milestones);
        return new TableOf<MilestoneState>("milestones", "Milestones", "One row for each milestone, with its status on the day the site speaks for.")
            .Id("the milestone's id", state => state.Milestone.Id)
            .Reference("workspace", "workspaces", "id of its workspace", state => state.Milestone.Workspace.Id)
            .Text("title", "what is promised", state => state.Milestone.Title)
            .Text("owner_role", "the role that answers for it", state => state.Milestone.OwnerRole)
            .Reference("strand", "strands", "id of a strand", state => state.Milestone.Strand?.Id)
            .Text("first_promise", "the quarter first promised", state => state.Milestone.FirstPromise.ToString())
            .Text("due", "the quarter promised now", state => state.Due.ToString())
            .Day("due_by", "the last day of that quarter", state => state.Due.End)
            .Text("status", "worked out from the updates, never typed", state => DataWords.Of(state.Status))
            .Day("as_of", "the day the status is worked out for", _ => model.AsOf)
            .Day("latest_update", "the day of the latest update", state => state.Latest?.Date)
            .Text("latest_update_status", "what the latest update says", state => state.Latest is { } latest ? DataWords.Of(latest.Status) : null)
            .Text("latest_update_note", "why, in the latest update's words", state => state.Latest?.Note)
            .Day("status_since", "the first day of that status; blank while nothing has happened", state => state.Since)
            .Ids("missed", "promised quarters that ended without it", state => state.Missed.Select(quarter => quarter.ToString()))
            .Ids("held_up_by", "ids of milestones it waits for that are late, overdue, dropped or promised later than it", state => dependencies.Of(state).Where(before => before.HoldUp is not null).Select(before => before.State.Milestone.Id))
            .Ids("depends_on", "ids of milestones that must come first", state => state.Milestone.DependsOn.Select(other => other.Id))
            .Reference("same_as", "milestones", "id of the same milestone in another workspace", state => state.Milestone.SameAs?.Id)
            .Text("note", "doubt about a fact", state => state.Milestone.Note)
            .Invented(state => state.Updates.Any(update => update.Invented))
            .Filled(model.Milestones, state => state.Milestone.Source);
    }
}
