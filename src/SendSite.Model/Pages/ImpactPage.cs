using System.Collections.Immutable;
using SendSite.Model.Impact;
using SendSite.Model.Measures;

namespace SendSite.Model.Pages;

/// <summary>What came of a plan year, worked out, with the editor's words around it.</summary>
public sealed record ImpactPage : PrintedPage
{
    public required ImpactSummary Year { get; init; }

    public required PageReference Family { get; init; }

    /// <summary>The plan's statements with their measures, statements without any left out.</summary>
    public required ImmutableArray<(MeasureStatement Statement, ImmutableArray<MeasureSummary> Measures)> Statements { get; init; }

    /// <summary>The year's milestones, workspace by workspace.</summary>
    public required ImmutableArray<(PageReference Workspace, ImmutableArray<YearMilestone> Milestones)> Workspaces { get; init; }

    /// <summary>Milestones promised for the year after.</summary>
    public required ImmutableArray<MilestoneSummary> Due { get; init; }

    public required ImmutableArray<DataReference> Data { get; init; }
}
