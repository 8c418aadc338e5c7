namespace SendSite.Model.Measures;

/// <summary>Why no projection is made.</summary>
public enum ProjectionGap
{
    /// <summary>The measure has yet to be built.</summary>
    NotSetUp,

    /// <summary>The promise names no day to look ahead to.</summary>
    NoTargetDate,

    /// <summary>The day promised has been reached: what happened is known.</summary>
    TargetDateReached,

    /// <summary>Fewer figures that compare with one another than a trend needs.</summary>
    TooFewFigures,

    /// <summary>The figures lie on one line to the last digit, so they do not tell how far the next may stray from it.</summary>
    NoSpread,
}
