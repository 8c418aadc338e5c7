using System.Collections.Immutable;
using SendSite.Model.Delivery;
using SendSite.Model.Measures;
using SendSite.Model.Plan;
using SendSite.Model.Themes;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages;

/// <summary>Everything in the plan about one theme, and how it stands.</summary>
public sealed record ThemePage : PrintedPage
{
    public required PlanTheme Theme { get; init; }

    public required ImmutableArray<MeasureSummary> Measures { get; init; }

    public required ImmutableArray<(Verdict Verdict, int Count)> Verdicts { get; init; }

    public required ImmutableArray<MilestoneSummary> Milestones { get; init; }

    public required StatusCounts Counts { get; init; }

    public required ImmutableArray<RoadmapAction> Actions { get; init; }

    public required ImmutableArray<RiskHistory> Risks { get; init; }

    public required ImmutableArray<SaidDid> SaidDid { get; init; }

    /// <summary>Routes and services for families.</summary>
    public required ImmutableArray<PageReference> Help { get; init; }

    public required DateOnly AsOf { get; init; }
}
