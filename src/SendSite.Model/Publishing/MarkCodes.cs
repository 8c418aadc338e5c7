namespace SendSite.Model.Publishing;

/// <summary>The letters data files use for marks beside a number.</summary>
public static class MarkCodes
{
    private static readonly (FigureMarks Mark, string Code)[] All =
    [
        (FigureMarks.Provisional, "p"),
        (FigureMarks.Revised, "r"),
        (FigureMarks.Estimated, "e"),
        (FigureMarks.BreakInSeries, "b"),
    ];

    /// <summary>The letters with spaces between them; blank for none.</summary>
    public static string Codes(this FigureMarks marks) =>
        string.Join(' ', All.Where(entry => marks.HasFlag(entry.Mark)).Select(entry => entry.Code));
}
