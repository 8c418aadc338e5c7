using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>One line of a chart over time.</summary>
/// <param name="Points">In order of time.</param>
public sealed record ChartLine(LineStyle Style, ImmutableArray<ChartPoint> Points)
{
    /// <summary>The points with a number to draw.</summary>
    public IEnumerable<ChartPoint> Shown => Points.Where(point => point.Number is not null);

    /// <summary>The points where a symbol stands in place of a number.</summary>
    public IEnumerable<ChartPoint> Gaps => Points.Where(point => point.Number is null);

    /// <summary>Each two neighbours to be joined: neither has a gap nor a break in the series between them.</summary>
    public IEnumerable<(ChartPoint From, ChartPoint To)> Joined => Pairs.Where(pair => !pair.To.BreaksSeries);

    /// <summary>Each two neighbours that do not compare.</summary>
    public IEnumerable<(ChartPoint From, ChartPoint To)> Breaks => Pairs.Where(pair => pair.To.BreaksSeries);

    private IEnumerable<(ChartPoint From, ChartPoint To)> Pairs =>
        Points.Zip(Points.Skip(1)).Where(pair => pair.First.Number is not null && pair.Second.Number is not null);
}
