using System.Collections.Immutable;

namespace SendSite.Model.Measures;

/// <summary>
/// A measure's own trend continued to the day promised: what would happen if nothing changed. It is no forecast of what
/// will be done, it takes no part in the verdict, and wherever it is shown it is called a projection.
/// </summary>
public sealed record Projection
{
    /// <summary>A trend through fewer figures says more about chance than about the measure.</summary>
    public const int FewestFigures = 4;

    /// <summary>How many times out of a hundred the next figure would fall in the range.</summary>
    public const int RangePercent = 80;

    /// <summary>The figures the trend goes through, oldest first: all numbers, of periods of one length, since the last break.</summary>
    public required ImmutableArray<PublishedObservation> Figures { get; init; }

    public required TrendLine Line { get; init; }

    public required TrendDirection Direction { get; init; }

    /// <summary>
    /// From the day of the last figure, by the ends of quarters, to the day promised. No point lies where no figure can: below
    /// nought, or above 100 for a share.
    /// </summary>
    public required ImmutableArray<ProjectionPoint> Points { get; init; }

    /// <summary>On the day promised.</summary>
    public ProjectionPoint AtTarget => Points[^1];
}
