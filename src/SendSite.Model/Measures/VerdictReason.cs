namespace SendSite.Model.Measures;

/// <summary>Why a verdict is what it is, for the sentence beside it.</summary>
public enum VerdictReason
{
    /// <summary>No figure that can be shown has been published.</summary>
    NoFigure,

    /// <summary>The source states no figure to start from.</summary>
    NoBaseline,

    /// <summary>Nobody has published a figure to compare with for the same period.</summary>
    NoComparison,

    /// <summary>The measure has yet to be built.</summary>
    NotSetUp,

    /// <summary>Fewer than two quarters have passed since the baseline.</summary>
    FewerThanTwoQuarters,

    /// <summary>There is no figure a year earlier to compare with yet.</summary>
    NoYearBefore,

    /// <summary>The latest figure is at or past the target.</summary>
    TargetReached,

    /// <summary>The latest figure is at or better than expected by now, within the tolerance.</summary>
    AsExpected,

    /// <summary>The latest figure is worse than expected by now.</summary>
    WorseThanExpected,

    /// <summary>The latest figure is worse than where the measure started.</summary>
    WorseThanStart,

    /// <summary>The latest figure is in line with or better than the one it is compared with.</summary>
    InLineOrBetter,

    /// <summary>The latest figure is worse than the one it is compared with.</summary>
    WorseThanCompared,
}
