using System.Collections.Immutable;
using SendSite.Model.Maturity;

namespace SendSite.Model.Pages;

/// <summary>How mature the partnership says it is, pillar by pillar.</summary>
public sealed record MaturityPage : Page
{
    /// <summary>The latest assessment made by the as-of date.</summary>
    public required MaturityAssessment Assessment { get; init; }

    public required ImmutableArray<PillarSummary> Pillars { get; init; }
}
