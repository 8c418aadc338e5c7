using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Model.Time;

namespace SendSite.Model.Pages;

/// <summary>A strand: where it is, what it promises by 2029, its actions by plan year, and the milestones that carry it.</summary>
public sealed record StrandPage : Page
{
    public required Strand Strand { get; init; }

    public required ImmutableArray<(PlanYear Year, ImmutableArray<RoadmapAction> Actions)> Years { get; init; }

    public required ImmutableArray<MilestoneSummary> Milestones { get; init; }

    public required ImmutableArray<PageReference> Measures { get; init; }
}
