using System.Collections.Immutable;
using SendSite.Model.Delivery;

namespace SendSite.Model.Pages;

/// <summary>Two doors: find help, and how we are doing; with the latest news and what changed this quarter.</summary>
public sealed record HomePage : Page
{
    public required ImmutableArray<PageReference> Pathways { get; init; }

    /// <summary>The way in to the pages for young people; absent where there are none.</summary>
    public required PageReference? YoungPeople { get; init; }

    public required ImmutableArray<NewsSummary> News { get; init; }

    public required StatusCounts Counts { get; init; }

    /// <summary>What changed in the milestones since the quarter began.</summary>
    public required MilestoneChanges ChangesThisQuarter { get; init; }
}
