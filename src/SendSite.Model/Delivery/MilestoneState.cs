using System.Collections.Immutable;
using SendSite.Model.Time;

namespace SendSite.Model.Delivery;

/// <summary>A milestone as the site speaks of it on one day: its status is worked out, never typed.</summary>
/// <param name="Milestone">The promise.</param>
/// <param name="Status">By the first rule that fits; see <see cref="MilestoneHistory"/>.</param>
/// <param name="Due">The latest promised quarter.</param>
/// <param name="Updates">Everything said by the as-of date, oldest first.</param>
public sealed record MilestoneState(Milestone Milestone, MilestoneStatus Status, Quarter Due, ImmutableArray<MilestoneUpdate> Updates)
{
    public MilestoneUpdate? Latest => Updates.IsEmpty ? null : Updates[^1];

    /// <summary>The date was moved at least once.</summary>
    public bool Moved => Due != Milestone.FirstPromise;

    /// <summary>The updates that moved the date, oldest first.</summary>
    public IEnumerable<MilestoneUpdate> Moves => Updates.Where(update => update.NewQuarter is not null);
}
