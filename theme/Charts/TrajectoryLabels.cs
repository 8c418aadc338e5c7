using SendSite.Model.Charts;
using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Charts;

/// <summary>What stands beside the lines of a measure's chart, the most wanted first.</summary>
internal static class TrajectoryLabels
{
    public static IEnumerable<LabelWish> For(TrajectoryChart chart, TrajectoryWords said, Measure measure, InterfaceStrings words)
    {
        var latest = chart.Latest;
        var figure = said.Say(latest.Number!.Value);
        yield return At(chart.Plot, latest, words.Format("chart-latest", figure)) with { Strong = true, Side = LabelSide.After, InShort = figure, Names = LineStyle.Solid };

        foreach (var wish in Promised(chart, said, measure, words))
        {
            yield return wish;
        }

        foreach (var (geography, line) in chart.Others)
        {
            var last = line.Shown.Last();
            var name = Sentences.Capital(words.Format("chart-name-and-figure", said.Place(geography), said.Say(last.Number!.Value)));
            yield return At(chart.Plot, last, name) with { Names = line.Style, Side = LabelSide.After };
        }

        if (chart.Projected is { } end)
        {
            // Below the band or, where there is no room, above it: a label inside would lie on its lines.
            var text = words.Format("chart-projection", said.Say(end.Low), said.Say(end.High));
            yield return new LabelWish(text, chart.Plot.X(end.Day), chart.Plot.Y(end.Low), LabelSide.Below) { OrFrom = chart.Plot.Y(end.High) };
        }

        if (chart.Actual.Shown.First() is var first && first != latest && (chart.Promised is null || chart.PromisedAs == PromisedAs.Limit))
        {
            yield return At(chart.Plot, first, said.Say(first.Number!.Value));
        }
    }

    private static IEnumerable<LabelWish> Promised(TrajectoryChart chart, TrajectoryWords said, Measure measure, InterfaceStrings words)
    {
        if (chart.Promised is not { } promised)
        {
            yield break;
        }

        var (start, end) = (promised.Points[0], promised.Points[^1]);
        var under = measure.Better == Better.Higher ? LabelSide.Below : LabelSide.Above;
        switch (chart.PromisedAs)
        {
            case PromisedAs.Path:
                yield return At(chart.Plot, end, words.Format("chart-target", said.Say(end.Number!.Value)));
                yield return Between(chart.Plot, start, end, words["chart-path"]) with { Names = LineStyle.Dashed, Side = under };
                yield return At(chart.Plot, start, words.Format("chart-start", said.Say(start.Number!.Value))) with { Side = under };
                break;
            case PromisedAs.Limit:
                var key = measure.Promise is CeilingPromise ? "target-no-more-than" : "target-at-least";
                yield return At(chart.Plot, end, Sentences.Capital(words.Format(key, said.Say(end.Number!.Value)))) with { Names = LineStyle.Dashed };
                break;
            default:
                yield return At(chart.Plot, start, words.Format("chart-start", said.Say(start.Number!.Value))) with { Names = LineStyle.Dashed };
                break;
        }
    }

    private static LabelWish At(TimeChart plot, ChartPoint point, string text) => new(text, plot.X(point.At), plot.Y(point.Number!.Value));

    private static LabelWish Between(TimeChart plot, ChartPoint from, ChartPoint to, string text) =>
        new(text, (plot.X(from.At) + plot.X(to.At)) / 2, (plot.Y(from.Number!.Value) + plot.Y(to.Number!.Value)) / 2);
}
