using System.Collections.Immutable;
using SendSite.Model.Diagnostics;
using SendSite.Model.Time;

namespace SendSite.Model.Plan;

/// <summary>The area's Local SEND Reform Plan: everything in it that has no table of its own.</summary>
public sealed record LocalPlan
{
    public required string Title { get; init; }

    public required string Version { get; init; }

    /// <summary>The plan's date. Baselines whose source gives none take it, with a note.</summary>
    public required DateOnly Dated { get; init; }

    public string? Note { get; init; }

    public required ImmutableArray<PlanYear> Years { get; init; }

    public required ImmutableArray<SignOff> SignedOff { get; init; }

    public required string Vision { get; init; }

    /// <summary>The executive summary's themes.</summary>
    public required ImmutableArray<PlanText> Summary { get; init; }

    public required ImmutableArray<Goal> Goals { get; init; }

    public required ImmutableArray<Strand> Strands { get; init; }

    public required TheoryOfChange TheoryOfChange { get; init; }

    public required ImmutableArray<Dependency> Dependencies { get; init; }

    public required ImmutableArray<PlanText> SupportAsked { get; init; }

    /// <summary>How each group of partners takes part; the group is the title.</summary>
    public required ImmutableArray<PlanText> Engagement { get; init; }

    public required ImmutableArray<PlanSection> Narrative { get; init; }

    public required SourceSpan Source { get; init; }
}
