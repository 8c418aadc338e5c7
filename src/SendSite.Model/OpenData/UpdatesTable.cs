using SendSite.Model.Delivery;

namespace SendSite.Model.OpenData;

internal static class UpdatesTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<MilestoneUpdate>("updates", "Milestone updates", "One row for each update published by the day the site speaks for; rows are added, never changed.")
            .Day("date", "the day the update is about", update => update.Date)
            .Day("published", "the day it became public", update => update.Published)
            .Reference("milestone", "milestones", "id of the milestone", update => update.Milestone.Id)
            .Text("status", "what its owner says of it", update => DataWords.Of(update.Status))
            .Text("note", "why", update => update.Note)
            .Text("evidence_link", "where to see it", update => update.Evidence)
            .Text("new_quarter", "a new promise, when the date was moved", update => update.NewQuarter?.ToString())
            .Invented(update => update.Invented)
            .Filled(InFileOrder(model), update => update.Source);

    // Of two updates on one day the later row wins, so the order of rows is part of the data.
    private static IEnumerable<MilestoneUpdate> InFileOrder(SiteModel model) => model.Milestones
        .SelectMany(state => state.Updates)
        .OrderBy(update => update.Date)
        .ThenBy(update => update.Source.Line);
}
