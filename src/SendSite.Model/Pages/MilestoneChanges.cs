using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>What changed in the milestones since a day.</summary>
/// <param name="Since">The first day counted.</param>
public sealed record MilestoneChanges(
    DateOnly Since,
    ImmutableArray<MilestoneSummary> NewlyDone,
    ImmutableArray<MilestoneSummary> NewlyOverdue,
    ImmutableArray<MilestoneSummary> Moved)
{
    public bool IsEmpty => NewlyDone.IsEmpty && NewlyOverdue.IsEmpty && Moved.IsEmpty;
}
