using SendSite.Model.Delivery;
using SendSite.Model.Diagnostics;

namespace SendSite.Model.OpenData;

internal static class MilestoneCountsTable
{
    public static PublishedTable From(SiteModel model)
    {
        var rows =
            from grouping in Enum.GetValues<MilestoneGrouping>()
            from milestones in MilestoneGroup.By(grouping, model.Milestones)
            from entry in milestones.Counts.ByStatus
            select (Grouping: grouping, milestones.Key, entry.Status, entry.Count, Invented: milestones.Milestones.Any(IsInvented));
        return new TableOf<(MilestoneGrouping Grouping, string Key, MilestoneStatus Status, int Count, bool Invented)>(
                "milestone-counts", "Milestones by status", "One row for each group of milestones and each status. Every way of grouping adds up to the same total.")
            .Text("grouped_by", "workspace, strand, quarter (as promised now) or owner role", row => DataWords.Of(row.Grouping))
            .Text("group", "id of the workspace or strand, the quarter, or the role; blank for milestones that name no strand", row => row.Key)
            .Text("status", "worked out from the updates, never typed", row => DataWords.Of(row.Status))
            .Number("milestones", "how many milestones of the group have the status", row => row.Count)
            .Day("as_of", "the day the status is worked out for", _ => model.AsOf)
            .Invented(row => row.Invented)
            .Filled(rows, _ => SourceSpan.Whole("data/milestones.csv"));
    }

    private static bool IsInvented(MilestoneState state) => state.Updates.Any(update => update.Invented);
}
