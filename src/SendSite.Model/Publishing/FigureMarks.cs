namespace SendSite.Model.Publishing;

/// <summary>Marks that stand beside a number without replacing it.</summary>
[Flags]
public enum FigureMarks
{
    None = 0,

    /// <summary><c>p</c></summary>
    Provisional = 1,

    /// <summary><c>r</c></summary>
    Revised = 2,

    /// <summary><c>e</c></summary>
    Estimated = 4,

    /// <summary><c>b</c>: the series changes here; figures either side do not compare.</summary>
    BreakInSeries = 8,
}
