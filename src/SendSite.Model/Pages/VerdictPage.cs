using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Model.Measures;

namespace SendSite.Model.Pages;

/// <summary>Whether the plan is on track, in counts, with the workings one link away.</summary>
public sealed record VerdictPage : Page
{
    public required StatusCounts Counts { get; init; }

    /// <summary>Every verdict with how many measures have it, zero included.</summary>
    public required ImmutableArray<(Verdict Verdict, int Count)> Verdicts { get; init; }

    /// <summary>Every verdict with how many kinds of place have it, zero included.</summary>
    public required ImmutableArray<(Verdict Verdict, int Count)> Places { get; init; }

    public required ImmutableArray<WorkspaceSummary> Workspaces { get; init; }

    public required ImmutableArray<GoalSummary> Goals { get; init; }

    public required MilestoneChanges ChangesThisQuarter { get; init; }

    public required MilestoneChanges ChangesLastThirtyDays { get; init; }

    public required ImmutableArray<LinkGroup> Links { get; init; }
}
