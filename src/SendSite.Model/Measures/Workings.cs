namespace SendSite.Model.Measures;

/// <summary>The arithmetic behind a verdict, every number of it, so that a reader can repeat it with a pocket calculator.</summary>
public sealed record Workings
{
    /// <summary>The figure judged, and the end of its period.</summary>
    public required decimal Observed { get; init; }

    public required DateOnly ObservedAt { get; init; }

    /// <summary>The figure the measure started from, or the earlier one it is set against.</summary>
    public decimal? Start { get; init; }

    public DateOnly? StartAt { get; init; }

    /// <summary>What is promised, as a figure: for a fall by a share, already worked out from the start.</summary>
    public decimal? Target { get; init; }

    public DateOnly? TargetAt { get; init; }

    /// <summary>What should be true by <see cref="ObservedAt"/> on the straight line from start to target.</summary>
    public decimal? Expected { get; init; }

    /// <summary>How far short of <see cref="Expected"/> still counts as on course, in the measure's own unit.</summary>
    public decimal? Allowed { get; init; }

    /// <summary>The national or neighbours' figure for the same period.</summary>
    public decimal? Compared { get; init; }
}
