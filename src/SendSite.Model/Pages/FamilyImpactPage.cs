using System.Collections.Immutable;
using SendSite.Model.Impact;
using SendSite.Model.Voice;

namespace SendSite.Model.Pages;

/// <summary>A plan year on two sheets of paper, for families and young people: a few things of each kind, in short words.</summary>
public sealed record FamilyImpactPage : PrintedPage
{
    public required ImpactSummary Year { get; init; }

    /// <summary>What families said and was done, newest first.</summary>
    public required ImmutableArray<SaidDid> Done { get; init; }

    /// <summary>What families said and is late, longest overdue first.</summary>
    public required ImmutableArray<SaidDid> Late { get; init; }

    /// <summary>Milestones that slipped furthest and are not done.</summary>
    public required ImmutableArray<YearMilestone> Slipped { get; init; }

    /// <summary>What is due soonest and still to come.</summary>
    public required ImmutableArray<YearMilestone> Coming { get; init; }

    public required PageReference Full { get; init; }
}
