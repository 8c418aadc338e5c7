using SendSite.Model.Charts;
using SendSite.Model.Publishing;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Charts;

/// <summary>What must be said under a chart over time so that nobody reads it wrongly: gaps, breaks, hollow marks, where the scale starts.</summary>
internal static class ChartNotes
{
    /// <summary>With fewer figures than this, a line is not yet a trend.</summary>
    private const int TrendNeeds = 4;

    /// <param name="figures">Ours, among the chart's lines.</param>
    /// <param name="tickWords">A value of the scale in words.</param>
    public static IEnumerable<string> Of(TimeChart chart, ChartLine figures, Func<decimal, string> tickWords, InterfaceStrings words)
    {
        var shown = figures.Shown.Count();
        if (shown < TrendNeeds)
        {
            yield return words.Count("chart-few", shown);
        }

        foreach (var note in OfMarks(chart, words))
        {
            yield return note;
        }

        if (!chart.Values.StartsAtNought && chart.Values.Low > 0)
        {
            yield return words.Format("chart-scale-start", tickWords(chart.Values.Low));
        }
    }

    /// <summary>What each symbol that stands in place of a figure means.</summary>
    public static IEnumerable<string> OfSymbols(IEnumerable<Symbol?> symbols, InterfaceStrings words) =>
        symbols.OfType<Symbol>().Distinct().Order().Select(symbol => words.Format("chart-gap", symbol.Code(), words[symbol.MeaningKey()]));

    private static IEnumerable<string> OfMarks(TimeChart chart, InterfaceStrings words)
    {
        var points = chart.Lines.SelectMany(line => line.Points).ToList();
        foreach (var note in OfSymbols(points.Select(point => point.Symbol), words))
        {
            yield return note;
        }

        if (points.Exists(point => point.Number is not null && !point.IsFirm))
        {
            yield return words["chart-hollow"];
        }

        if (chart.Lines.Any(line => line.Breaks.Any()))
        {
            yield return words["chart-break"];
        }
    }
}
