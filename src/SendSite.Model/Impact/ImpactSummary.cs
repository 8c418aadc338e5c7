using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Model.Time;
using SendSite.Model.Voice;

namespace SendSite.Model.Impact;

/// <summary>
/// What came of a plan year. A year that is over is told as at its last day, with everything published about it since:
/// a figure for March that came out in May counts, a milestone done in April does not.
/// </summary>
public sealed record ImpactSummary
{
    public required PlanYear Year { get; init; }

    /// <summary>The last day it speaks for: the as-of date, or the year's end once that has come.</summary>
    public required DateOnly Until { get; init; }

    /// <summary>The year is not over.</summary>
    public bool SoFar => Until < Year.End;

    public required ImmutableArray<GoalOutcome> Goals { get; init; }

    /// <summary>Every measure judged by its figures for periods that had ended by <see cref="Until"/>, in the file's order.</summary>
    public required ImmutableArray<MeasureProgress> Measures { get; init; }

    /// <summary>The year's milestones, in workspace and file order.</summary>
    public required ImmutableArray<PromisedMilestone> Milestones { get; init; }

    public PromiseCounts Counts => new(Milestones);

    /// <summary>Milestones whose date was moved in the year, or that were missed or dropped.</summary>
    public IEnumerable<PromisedMilestone> Slipped => Milestones.Where(entry => entry.Slipped);

    /// <summary>What families said in the year, or said before and had done in it; newest first.</summary>
    public required ImmutableArray<SaidDid> Families { get; init; }

    public required ImmutableArray<PlacesOutcome> Places { get; init; }

    public required ImmutableArray<SpendOutcome> Spend { get; init; }

    /// <summary>Every risk, moved or not, in the file's order.</summary>
    public required ImmutableArray<RiskMovement> Risks { get; init; }

    /// <summary>Absent while nothing has been assessed.</summary>
    public MaturityMovement? Maturity { get; init; }

    public required YearAhead Next { get; init; }

    /// <summary>The editor's words, at most one for each section.</summary>
    public required ImmutableArray<Commentary> Commentaries { get; init; }

    /// <summary>Something in it was made up for a demonstration.</summary>
    public required bool Invented { get; init; }
}
