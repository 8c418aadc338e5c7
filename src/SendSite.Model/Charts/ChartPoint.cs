using SendSite.Model.Publishing;

namespace SendSite.Model.Charts;

/// <summary>A figure at its day: a number to draw, or the symbol that stands in the gap.</summary>
/// <param name="Number">Absent where the figure may not be or cannot be shown.</param>
public sealed record ChartPoint(DateOnly At, decimal? Number, Symbol? Symbol = null, FigureMarks Marks = FigureMarks.None)
{
    public static ChartPoint Of(DateOnly at, PublishedValue value) => new(at, value.Number, value.Symbol, value.Marks);

    /// <summary>False for a figure that may still change: its marker is hollow.</summary>
    public bool IsFirm => (Marks & (FigureMarks.Provisional | FigureMarks.Estimated)) == FigureMarks.None;

    /// <summary>Figures before this one do not compare with it.</summary>
    public bool BreaksSeries => Marks.HasFlag(FigureMarks.BreakInSeries);
}
