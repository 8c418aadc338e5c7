using System.Collections.Immutable;
using SendSite.Model.Measures;

namespace SendSite.Model.Charts;

/// <summary>
/// What a measure was to do and what it did: the expected path from start to target, or the limit, against the figures so far and
/// others' figures. Answers "is it going as promised?".
/// </summary>
public sealed record TrajectoryChart
{
    public required TimeChart Plot { get; init; }

    /// <summary>The area's own figures.</summary>
    public required ChartLine Actual { get; init; }

    /// <summary>From start to target, along the limit, or the start alone.</summary>
    public ChartLine? Promised { get; init; }

    public PromisedAs PromisedAs { get; init; }

    /// <summary>What was expected at the day of the latest figure: its place on the path.</summary>
    public ChartPoint? ExpectedNow { get; init; }

    /// <summary>Other people's figures, England's first.</summary>
    public required ImmutableArray<(Geography Geography, ChartLine Line)> Others { get; init; }

    /// <summary>Where our own trend would lead on the day promised, where there is one.</summary>
    public ProjectionPoint? Projected { get; init; }

    public ChartPoint Latest => Actual.Shown.Last();

    /// <summary>The chart; nothing where there are not two figures to set against each other.</summary>
    public static TrajectoryChart? Of(MeasureProgress progress)
    {
        var actual = new ChartLine(LineStyle.Solid, [.. progress.Series.Select(figure => ChartPoint.Of(figure.Period.End, figure.Value))]);
        var others = OthersOf(progress);
        var (promised, promisedAs) = PromiseOf(progress, actual);
        var shown = actual.Shown.Count();
        if (shown == 0 || (shown == 1 && promised is null && others.IsEmpty))
        {
            return null;
        }

        ChartLine?[] lines = [promised, .. others.Select(other => other.Line), actual];
        return new TrajectoryChart
        {
            Plot = TimeChart.Of(lines.OfType<ChartLine>(), Finest(progress.Measure), progress.Measure.Unit == MeasureUnit.Count, PlotSize.Whole, Band(progress.Projection)),
            Actual = actual,
            Promised = promised,
            PromisedAs = promisedAs,
            ExpectedNow = progress.Judgement.Workings is { Expected: { } expected } now ? new ChartPoint(now.ObservedAt, expected) : null,
            Others = others,
            Projected = progress.Projection?.AtTarget,
        };
    }

    /// <summary>The smallest difference a measure's figures can show.</summary>
    internal static decimal Finest(Measure measure)
    {
        var finest = 1m;
        for (var place = 0; place < measure.Decimals; place++)
        {
            finest /= 10;
        }

        return finest;
    }

    private static ChartBand? Band(Projection? projection) =>
        projection is null ? null : new ChartBand([.. projection.Points.Select(point => (point.Day, point.Low, point.Mid, point.High))], projection.Direction != TrendDirection.Unclear);

    private static (ChartLine? Line, PromisedAs As) PromiseOf(MeasureProgress progress, ChartLine actual)
    {
        if (progress.Judgement.Workings is { Expected: not null, Start: { } from, StartAt: { } fromDay, Target: { } target, TargetAt: { } by } && fromDay < by)
        {
            return (Line(new ChartPoint(fromDay, from), new ChartPoint(by, target)), PromisedAs.Path);
        }

        return progress.Measure.Promise switch
        {
            CeilingPromise ceiling => (Limit(ceiling.Target, ceiling.By, actual), PromisedAs.Limit),
            FloorPromise floor => (Limit(floor.Target, floor.By, actual), PromisedAs.Limit),
            _ => (progress.BaselineValue?.Number is { } start ? Line(new ChartPoint(progress.BaselineDate, start)) : null, PromisedAs.Start),
        };
    }

    /// <summary>From the day the limit holds; one with no such day holds for every figure.</summary>
    private static ChartLine? Limit(decimal level, DateOnly? by, ChartLine actual)
    {
        if (actual.Points.IsEmpty)
        {
            return null;
        }

        var (first, last) = (actual.Points[0].At, actual.Points[^1].At);
        var from = by ?? first;
        return from < last ? Line(new ChartPoint(from, level), new ChartPoint(last, level)) : Line(new ChartPoint(from, level));
    }

    private static ChartLine Line(params ReadOnlySpan<ChartPoint> points) => new(LineStyle.Dashed, [.. points]);

    private static ImmutableArray<(Geography Geography, ChartLine Line)> OthersOf(MeasureProgress progress) =>
    [
        .. progress.Comparisons
            .GroupBy(figure => figure.Geography)
            .OrderBy(group => group.Key)
            .Select(group => (group.Key, new ChartLine(
                group.Key == Geography.England ? LineStyle.Dotted : LineStyle.DashDotted,
                [.. group.Select(figure => ChartPoint.Of(figure.Period.End, figure.Value))])))
            .Where(entry => entry.Item2.Shown.Any()),
    ];
}
