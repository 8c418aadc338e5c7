using System.Collections.Immutable;
using SendSite.Model.Plan;

namespace SendSite.Model.Pages;

/// <summary>The plan on a page: vision, goals, strands, and who agreed it.</summary>
public sealed record PlanPage : Page
{
    public required LocalPlan Plan { get; init; }

    public required ImmutableArray<StrandSummary> Strands { get; init; }

    public required ImmutableArray<WorkspaceSummary> Workspaces { get; init; }

    /// <summary>The pages that hold the rest of the plan.</summary>
    public required ImmutableArray<PageReference> More { get; init; }
}
