using System.Collections.Immutable;

namespace SendSite.Model.Delivery;

/// <summary>Milestones that share a workspace, a strand, a quarter or an owner's role.</summary>
/// <param name="Key">The id of the workspace or strand, the quarter as data files write it, or the role; blank for milestones that name no strand.</param>
public sealed record MilestoneGroup(string Key, ImmutableArray<MilestoneState> Milestones)
{
    public StatusCounts Counts { get; } = new(Milestones);

    /// <summary>Every milestone in exactly one group. Quarters stand in the order of time, roles by name, the rest as they are first met.</summary>
    public static ImmutableArray<MilestoneGroup> By(MilestoneGrouping grouping, IEnumerable<MilestoneState> states)
    {
        var groups = states.GroupBy(state => Of(grouping, state), StringComparer.Ordinal).Select(group => new MilestoneGroup(group.Key, [.. group]));
        return grouping switch
        {
            MilestoneGrouping.Quarter or MilestoneGrouping.OwnerRole => [.. groups.OrderBy(group => group.Key, StringComparer.Ordinal)],
            _ => [.. groups],
        };
    }

    // A quarter's text sorts as time does: the year comes first, and both halves keep their width.
    private static string Of(MilestoneGrouping grouping, MilestoneState state) => grouping switch
    {
        MilestoneGrouping.Workspace => state.Milestone.Workspace.Id,
        MilestoneGrouping.Strand => state.Milestone.Strand?.Id ?? "",
        MilestoneGrouping.Quarter => state.Due.ToString(),
        _ => state.Milestone.OwnerRole,
    };
}
