using System.Collections.Immutable;

namespace SendSite.Model.Pages;

/// <summary>What changed in the milestones: since the last quarter ended, and in the last 30 days.</summary>
public sealed record ChangesPage : Page
{
    public required MilestoneChanges ThisQuarter { get; init; }

    public required MilestoneChanges LastThirtyDays { get; init; }

    /// <summary>The one that reaches further back, which holds everything in the other.</summary>
    public MilestoneChanges Longer => ThisQuarter.Since <= LastThirtyDays.Since ? ThisQuarter : LastThirtyDays;

    public required ImmutableArray<TableReference> Data { get; init; }
}
