using System.Globalization;

namespace SendSite.Model.Publishing;

/// <summary>
/// A figure as a data file holds it, before anything is withheld. Its number can be read inside the model only: pages,
/// files and feeds see a <see cref="PublishedValue"/>.
/// </summary>
public sealed class RawFigure
{
    private RawFigure(decimal? number, Symbol? symbol, FigureMarks marks)
    {
        Number = number;
        Symbol = symbol;
        Marks = marks;
    }

    internal decimal? Number { get; }

    internal Symbol? Symbol { get; }

    internal FigureMarks Marks { get; }

    /// <summary>Reads a number with an optional decimal point, or a symbol; marks follow after a space: <c>41.2 p</c>.</summary>
    public static bool TryParse(string text, out RawFigure? figure)
    {
        figure = null;
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !TryParseMarks(parts.AsSpan(1), out var marks))
        {
            return false;
        }

        if (SymbolCodes.TryParse(parts[0], out var symbol))
        {
            figure = new RawFigure(null, symbol, marks);
        }
        else if (decimal.TryParse(parts[0], NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            figure = new RawFigure(number, null, marks);
        }

        return figure is not null;
    }

    /// <summary>Whether the number lies in a range; a symbol always does. For checks that must not show the number.</summary>
    internal bool IsWithin(decimal least, decimal most) => Number is null || (Number >= least && Number <= most);

    /// <summary>Whether the number is a whole one; a symbol always is.</summary>
    internal bool IsWhole => Number is null || decimal.Truncate(Number.Value) == Number.Value;

    private static bool TryParseMarks(ReadOnlySpan<string> parts, out FigureMarks marks)
    {
        marks = FigureMarks.None;
        foreach (var part in parts)
        {
            var mark = part switch
            {
                "p" => FigureMarks.Provisional,
                "r" => FigureMarks.Revised,
                "e" => FigureMarks.Estimated,
                "b" => FigureMarks.BreakInSeries,
                _ => FigureMarks.None,
            };
            if (mark == FigureMarks.None)
            {
                return false;
            }

            marks |= mark;
        }

        return true;
    }
}
