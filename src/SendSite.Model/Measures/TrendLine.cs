using System.Collections.Immutable;

namespace SendSite.Model.Measures;

/// <summary>
/// The straight line through some figures by ordinary least squares, with the sums it was worked out from so that a reader
/// can repeat it. A figure's place in time is the day its period ended, counted from the first.
/// </summary>
/// <remarks>
/// Formulas: NIST/SEMATECH e-Handbook of Statistical Methods, 4.1.4.1 (least squares) and 4.5.1.2 (prediction intervals).
/// Chosen over Theil–Sen because its range can be worked out by hand; see decision 0010.
/// </remarks>
public sealed record TrendLine
{
    internal TrendLine(ImmutableArray<(DateOnly Day, decimal Figure)> figures)
    {
        Count = figures.Length;
        FirstDay = figures[0].Day;
        MeanDays = figures.Average(entry => (decimal)Days(entry.Day));
        MeanFigure = figures.Average(entry => entry.Figure);
        SquaresOfDays = figures.Sum(entry => Square(Days(entry.Day) - MeanDays));
        Products = figures.Sum(entry => (Days(entry.Day) - MeanDays) * (entry.Figure - MeanFigure));
        SquaresLeft = figures.Sum(entry => Square(entry.Figure - On(entry.Day)));
        Spread = Root(SquaresLeft / (Count - 2));
        Factor = StudentT.EightInTen(Count - 2);
    }

    /// <summary>How many figures the line goes through.</summary>
    public int Count { get; }

    /// <summary>Days are counted from here.</summary>
    public DateOnly FirstDay { get; }

    public decimal MeanDays { get; }

    public decimal MeanFigure { get; }

    /// <summary>The sum of the squares of each day less the mean.</summary>
    public decimal SquaresOfDays { get; }

    /// <summary>The sum of each day less the mean, times its figure less the mean.</summary>
    public decimal Products { get; }

    /// <summary>The sum of the squares of what the line leaves over.</summary>
    public decimal SquaresLeft { get; }

    /// <summary>How far figures stray from the line: the residual standard deviation, with two degrees of freedom spent.</summary>
    public decimal Spread { get; }

    /// <summary>What the spread is multiplied by so that the range holds eight times out of ten: Student's t.</summary>
    public decimal Factor { get; }

    /// <summary>How much the figure changes in a day.</summary>
    public decimal Slope => Products / SquaresOfDays;

    /// <summary>Whether the slope differs from none by more than its own range.</summary>
    internal bool IsClear => Math.Abs(Slope) > Factor * Spread / Root(SquaresOfDays);

    public int Days(DateOnly day) => day.DayNumber - FirstDay.DayNumber;

    /// <summary>The line's figure on a day.</summary>
    public decimal On(DateOnly day) => MeanFigure + (Products * (Days(day) - MeanDays) / SquaresOfDays);

    /// <summary>How far to either side of the line the next figure may lie on a day: half of its prediction interval.</summary>
    public decimal Margin(DateOnly day) =>
        Factor * Spread * Root(1 + (1m / Count) + (Square(Days(day) - MeanDays) / SquaresOfDays));

    private static decimal Square(decimal number) => number * number;

    // The square root of IEEE 754 is exactly rounded, so it is the same on every machine.
    private static decimal Root(decimal number) => (decimal)Math.Sqrt((double)number);
}
