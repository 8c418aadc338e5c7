using System.Collections.Immutable;
using SendSite.Model.Delivery;

namespace SendSite.Model.Pages;

/// <summary>A workspace with its milestones by quarter; each milestone's id is an anchor.</summary>
public sealed record WorkspacePage : Page
{
    public required WorkspaceProgress Progress { get; init; }

    /// <summary>By the quarter now promised.</summary>
    public required ImmutableArray<QuarterMilestones> Quarters { get; init; }

    /// <summary>How many of its milestones wait for one that holds them up.</summary>
    public int HeldUp => Quarters.Sum(quarter => quarter.Milestones.Count(milestone => milestone.DependsOn.Any(before => before.HoldUp is not null)));

    public required ImmutableArray<PageReference> Strands { get; init; }

    public required ImmutableArray<string> Goals { get; init; }

    /// <summary>The board that oversees it.</summary>
    public PageReference? Board { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
