using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>What changed in the milestones since a day. What changed since a later day is always among it.</summary>
/// <param name="Since">The first day counted.</param>
/// <param name="ByKind">Every kind of change, newest first within each, those with none too.</param>
public sealed record MilestoneChanges(DateOnly Since, ImmutableArray<(ChangeKind Kind, ImmutableArray<MilestoneChange> Changes)> ByKind)
{
    public bool IsEmpty => ByKind.All(entry => entry.Changes.IsEmpty);

    public ImmutableArray<MilestoneChange> this[ChangeKind kind] => ByKind.First(entry => entry.Kind == kind).Changes;
}
