using System.Collections.Immutable;
using SendSite.Model.Time;

namespace SendSite.Model.Pages;

/// <summary>The strands, with how many actions each has in each plan year.</summary>
public sealed record RoadmapPage : Page
{
    public required ImmutableArray<PlanYear> Years { get; init; }

    public required ImmutableArray<StrandSummary> Strands { get; init; }

    public required ImmutableArray<TableReference> Data { get; init; }
}
