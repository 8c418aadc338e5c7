using System.Collections.Immutable;
using SendSite.Model.Publishing;
using SendSite.Model.Time;

namespace SendSite.Model.Charts;

/// <summary>Lines over time on one pair of scales: the geometry that every such chart shares.</summary>
public sealed record TimeChart
{
    public required PlotSize Size { get; init; }

    public required ValueScale Values { get; init; }

    public required TimeScale Times { get; init; }

    public required ImmutableArray<ChartLine> Lines { get; init; }

    public ChartBand? Band { get; init; }

    /// <summary>A chart on which every point of some lines has a place.</summary>
    /// <param name="finest">The smallest step the figures can be told apart by.</param>
    /// <param name="isCount">Counts are always read from nought.</param>
    public static TimeChart Of(IEnumerable<ChartLine> lines, decimal finest, bool isCount, PlotSize size, ChartBand? band = null)
    {
        var all = lines.Where(line => !line.Points.IsEmpty).ToImmutableArray();
        var edges = band?.Edges ?? [];
        return new TimeChart
        {
            Size = size,
            Values = ValueScale.Fit([.. all.SelectMany(line => line.Shown).Select(point => point.Number!.Value), .. edges.SelectMany(edge => new[] { edge.Low, edge.High })], finest, isCount),
            Times = TimeScale.Fit(WholeYears([.. all.SelectMany(line => line.Points).Select(point => point.At), .. edges.Select(edge => edge.At)]), size.Narrowest),
            Lines = all,
            Band = band,
        };
    }

    /// <summary>How far across a day lies, 0 to 1.</summary>
    public double X(DateOnly at) => Times.Share(at);

    /// <summary>How far down a value lies, in em.</summary>
    public double Y(decimal value) => Size.Down(Values.Share(value));

    /// <summary>Where the symbols of figures that are not shown stand: on the bottom line, at their days.</summary>
    public IEnumerable<PlacedLabel> Symbols =>
        from gap in Lines.SelectMany(line => line.Gaps).DistinctBy(point => point.At)
        let symbol = gap.Symbol
        where symbol is not null
        select new PlacedLabel($"[{symbol.Value.Code()}]", X(gap.At), Size.Bottom - 0.45, TimeScale.Side(X(gap.At)), Strong: false);

    /// <summary>The same labels in the same order, each with its place, or without one where there is no room.</summary>
    public ImmutableArray<(LabelWish Wish, PlacedLabel? Place)> Place(IEnumerable<LabelWish> wishes)
    {
        var placer = new LabelPlacer(Size, [.. Stretches], [.. Markers]).Around(Symbols);
        return [.. wishes.Select(wish => (wish, placer.Place(wish)))];
    }

    /// <summary>
    /// Less than a plan year of figures is shown against the whole of it: two figures drawn from edge to edge would look like a trend.
    /// </summary>
    private static List<DateOnly> WholeYears(List<DateOnly> days)
    {
        var (first, last) = (PlanYear.Containing(days.Min()), PlanYear.Containing(days.Max()));
        return last.StartYear - first.StartYear > 1 ? days : [first.Start, last.End];
    }

    private IEnumerable<PlotLine> Stretches => Lines
        .SelectMany(line => line.Joined.Concat(line.Breaks))
        .Select(pair => new PlotLine(X(pair.From.At), Y(pair.From.Number!.Value), X(pair.To.At), Y(pair.To.Number!.Value)))
        .Concat(Band?.Lines.Select(pair => new PlotLine(X(pair.From.At), Y(pair.From.Value), X(pair.To.At), Y(pair.To.Value))) ?? []);

    private IEnumerable<(double X, double Y)> Markers => Lines.SelectMany(line => line.Shown).Select(point => (X(point.At), Y(point.Number!.Value)));
}
