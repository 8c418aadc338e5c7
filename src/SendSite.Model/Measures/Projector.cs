using System.Collections.Immutable;
using SendSite.Model.Publishing;
using SendSite.Model.Time;

namespace SendSite.Model.Measures;

/// <summary>Continues a measure's trend to the day promised, from published figures only, or says why that cannot be done.</summary>
internal static class Projector
{
    public static (Projection? Projection, ProjectionGap? Gap) Project(MeasureProgress progress)
    {
        if (progress.Measure.Promise is SetUpPromise)
        {
            return (null, ProjectionGap.NotSetUp);
        }

        if (progress.Measure.Promise.DueBy is not { } by)
        {
            return (null, ProjectionGap.NoTargetDate);
        }

        var figures = Comparable(progress.Series);
        if (!figures.IsEmpty && figures[^1].Period.End >= by)
        {
            return (null, ProjectionGap.TargetDateReached);
        }

        return figures.Length < Projection.FewestFigures ? (null, ProjectionGap.TooFewFigures) : Continue(progress.Measure, figures, by);
    }

    private static (Projection? Projection, ProjectionGap? Gap) Continue(Measure measure, ImmutableArray<PublishedObservation> figures, DateOnly by)
    {
        var line = new TrendLine([.. figures.Select(figure => (figure.Period.End, figure.Value.Number!.Value))]);
        if (line.SquaresLeft == 0)
        {
            return (null, ProjectionGap.NoSpread);
        }

        var projection = new Projection
        {
            Figures = figures,
            Line = line,
            Direction = Direction(line, measure.Better),
            Points = [.. Days(figures[^1].Period.End, by).Select(day => Point(line, day, measure.Unit))],
        };
        return (projection, null);
    }

    /// <summary>The numbers that compare with the latest: one for each period, of its length, none from before a break in the series.</summary>
    private static ImmutableArray<PublishedObservation> Comparable(ImmutableArray<PublishedObservation> series)
    {
        if (series.LastOrDefault(figure => figure.Value.Number is not null) is not { } latest)
        {
            return [];
        }

        var alike = series.Where(figure => figure.Period.Length == latest.Period.Length).ToList();
        var lastBreak = alike.FindLastIndex(figure => figure.Value.Marks.HasFlag(FigureMarks.BreakInSeries));
        return
        [
            .. alike.Skip(Math.Max(lastBreak, 0))
                .Where(figure => figure.Value.Number is not null)
                .GroupBy(figure => figure.Period)
                .Select(period => period.Last()),
        ];
    }

    private static IEnumerable<DateOnly> Days(DateOnly from, DateOnly by)
    {
        yield return from;
        for (var quarter = Quarter.Containing(from.AddDays(1)); quarter.End < by; quarter = quarter.Next)
        {
            yield return quarter.End;
        }

        yield return by;
    }

    private static ProjectionPoint Point(TrendLine line, DateOnly day, MeasureUnit unit)
    {
        var (mid, margin) = (line.On(day), line.Margin(day));
        return new ProjectionPoint(day, Possible(mid - margin, unit), Possible(mid, unit), Possible(mid + margin, unit));
    }

    private static decimal Possible(decimal figure, MeasureUnit unit) =>
        Math.Clamp(figure, 0, unit == MeasureUnit.Percent ? 100 : decimal.MaxValue);

    private static TrendDirection Direction(TrendLine line, Better better) => line switch
    {
        { IsClear: false } => TrendDirection.Unclear,
        _ when better.Gain(line.Slope, 0) > 0 => TrendDirection.Better,
        _ => TrendDirection.Worse,
    };
}
