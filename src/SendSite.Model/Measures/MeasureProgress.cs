using System.Collections.Immutable;
using SendSite.Model.Publishing;

namespace SendSite.Model.Measures;

/// <summary>A measure as the site speaks of it on the as-of date.</summary>
public sealed record MeasureProgress
{
    public required Measure Measure { get; init; }

    /// <summary>The figure it started from, when the source states one.</summary>
    public PublishedValue? BaselineValue { get; init; }

    /// <summary>The day the baseline is read at.</summary>
    public required DateOnly BaselineDate { get; init; }

    /// <summary>The source gives the baseline no date, so the plan's own is used.</summary>
    public required bool BaselineDateAssumed { get; init; }

    /// <summary>The area's headline figures, oldest first.</summary>
    public required ImmutableArray<PublishedObservation> Series { get; init; }

    /// <summary>Others' headline figures, oldest first.</summary>
    public required ImmutableArray<PublishedObservation> Comparisons { get; init; }

    /// <summary>The area's figures by group, oldest first.</summary>
    public required ImmutableArray<PublishedObservation> Breakdowns { get; init; }

    public required Judgement Judgement { get; init; }

    /// <summary>The trend of its own figures continued to the day promised; absent when <see cref="ProjectionGap"/> says why.</summary>
    public Projection? Projection { get; init; }

    public ProjectionGap? ProjectionGap { get; init; }

    /// <summary>The latest headline figure, number or symbol.</summary>
    public PublishedObservation? Latest => Series.IsEmpty ? null : Series[^1];
}
