using SendSite.Model.Publishing;

namespace SendSite.Theme.Wording;

public static class FigureWords
{
    /// <summary>The key of what a symbol means.</summary>
    public static string MeaningKey(this Symbol symbol) => symbol switch
    {
        Symbol.Confidential => "symbol-c-meaning",
        Symbol.NotAvailable => "symbol-x-meaning",
        Symbol.NotApplicable => "symbol-z-meaning",
        Symbol.Low => "symbol-low-meaning",
        Symbol.LowReliability => "symbol-u-meaning",
        Symbol.NoneRecorded => "symbol-w-meaning",
        _ => throw new ArgumentOutOfRangeException(nameof(symbol), symbol, null),
    };

    /// <summary>Each mark that is set: its letter in tables and the key of what it means.</summary>
    public static IEnumerable<(string Letter, string Key)> Each(this FigureMarks marks)
    {
        if (marks.HasFlag(FigureMarks.Provisional))
        {
            yield return ("p", "mark-provisional");
        }

        if (marks.HasFlag(FigureMarks.Revised))
        {
            yield return ("r", "mark-revised");
        }

        if (marks.HasFlag(FigureMarks.Estimated))
        {
            yield return ("e", "mark-estimated");
        }

        if (marks.HasFlag(FigureMarks.BreakInSeries))
        {
            yield return ("b", "mark-break");
        }
    }
}
