using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>
/// Bars from nought, one under another, each with its name above it and its figure at its end: the names may be long, a phone is not
/// wide, and figures beside bars need no scale.
/// </summary>
public sealed record BarChart
{
    public const double BarHeight = 1.3;

    private const double RowGap = 0.8;

    private const double BarGap = 0.3;

    private const double NarrowestName = 17.5;

    private readonly decimal _least;
    private readonly decimal _most;

    public BarChart(IEnumerable<BarRow> rows)
    {
        var all = rows.ToList();
        var numbers = all.SelectMany(row => row.Bars).Select(bar => bar.Number ?? 0).Append(0).ToList();
        (_least, _most) = (numbers.Min(), numbers.Max());
        var down = 0.0;
        Rows = [.. all.Select(row => Place(row, ref down))];
        Height = Math.Max(0, down - RowGap);
    }

    public ImmutableArray<PlacedRow> Rows { get; }

    /// <summary>Of the whole drawing, in em.</summary>
    public double Height { get; }

    /// <summary>The room the longest figure takes beyond the end of its bar, in em.</summary>
    public double EndRoom => Rows.SelectMany(row => row.Bars).Select(entry => TextSize.Width(entry.Bar.Words, strong: false)).DefaultIfEmpty(0).Max() + TextSize.Gap;

    /// <summary>Where a bar begins and ends, from 0 at the left to 1 at the right; a bar below nought ends at nought.</summary>
    public (double From, double To) Span(Bar bar)
    {
        var nought = Share(0);
        var end = Share(bar.Number ?? 0);
        return (Math.Min(nought, end), Math.Max(nought, end));
    }

    private double Share(decimal value) => _most == _least ? 0 : (double)((value - _least) / (_most - _least));

    private static PlacedRow Place(BarRow row, ref double down)
    {
        var names = ImmutableArray.CreateBuilder<(string, double)>();
        foreach (var line in TextLines.Wrap(row.Name, NarrowestName))
        {
            names.Add((line, down + 1));
            down += TextSize.Line;
        }

        down += 0.1;
        var bars = ImmutableArray.CreateBuilder<(Bar, double)>();
        foreach (var bar in row.Bars)
        {
            bars.Add((bar, down));
            down += BarHeight + BarGap;
        }

        down += RowGap - BarGap;
        return new PlacedRow(names.ToImmutable(), bars.ToImmutable());
    }
}
