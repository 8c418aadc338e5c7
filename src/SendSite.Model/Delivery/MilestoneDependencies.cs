using System.Collections.Immutable;

namespace SendSite.Model.Delivery;

/// <summary>Which milestones wait for which, and which of them are held up.</summary>
/// <param name="states">Every milestone of the plan on one day.</param>
public sealed class MilestoneDependencies(IEnumerable<MilestoneState> states)
{
    private readonly Dictionary<string, MilestoneState> _byId = states.ToDictionary(state => state.Milestone.Id, StringComparer.Ordinal);

    /// <summary>What must come first, in the order the row names it.</summary>
    public ImmutableArray<Predecessor> Of(MilestoneState state) =>
    [
        .. state.Milestone.DependsOn
            .Select(reference => _byId.GetValueOrDefault(reference.Id))
            .OfType<MilestoneState>()
            .Select(before => new Predecessor(before, Between(before, state))),
    ];

    public bool IsHeldUp(MilestoneState state) => Of(state).Any(before => before.HoldUp is not null);

    /// <summary>What is done or dropped waits for nothing, and what is done holds nothing up.</summary>
    private static HoldUp? Between(MilestoneState before, MilestoneState state) => (before.Status, state.Status) switch
    {
        (_, MilestoneStatus.Done or MilestoneStatus.Dropped) or (MilestoneStatus.Done, _) => null,
        (MilestoneStatus.Dropped, _) => HoldUp.Dropped,
        (MilestoneStatus.Overdue, _) => HoldUp.Overdue,
        (MilestoneStatus.Late, _) => HoldUp.Late,
        _ => before.Due.CompareTo(state.Due) > 0 ? HoldUp.DueLater : null,
    };
}
