namespace SendSite.Model.Measures;

/// <summary>
/// Gives a measure its verdict from published figures only, so that a verdict can never tell what a withheld figure was.
/// </summary>
internal static class MeasureJudge
{
    public static Judgement Judge(MeasureProgress progress)
    {
        var promise = progress.Measure.Promise;
        if (promise is SetUpPromise)
        {
            return new Judgement(Verdict.NoData, VerdictReason.NotSetUp, null);
        }

        var latest = progress.Series.LastOrDefault(figure => figure.Value.Number is not null);
        if (latest?.Value.Number is not { } observed)
        {
            return new Judgement(Verdict.NoData, VerdictReason.NoFigure, null);
        }

        var workings = new Workings { Observed = observed, ObservedAt = latest.Period.End };
        return promise switch
        {
            ReachPromise reach => LineJudge.Judge(progress, workings, _ => reach.Target, reach.By),
            ReducePromise reduce => LineJudge.Judge(progress, workings, start => start * (100 - reduce.Percent) / 100, reduce.By),
            CeilingPromise ceiling => LimitJudge.Judge(progress, workings, ceiling.Target, ceiling.By, Better.Lower),
            FloorPromise floor => LimitJudge.Judge(progress, workings, floor.Target, floor.By, Better.Higher),
            YearlyPromise yearly => YearlyJudge.Judge(progress, workings, latest.Period, yearly.Rises ? Better.Higher : Better.Lower),
            ComparedPromise compared => ComparedJudge.Judge(progress, workings, latest.Period, compared.With),
            _ => throw new InvalidOperationException($"No verdict is defined for {promise.GetType().Name}."),
        };
    }

    /// <summary>How much better one figure is than another, in the measure's own unit; negative when worse.</summary>
    internal static decimal Gain(this Better better, decimal figure, decimal than) =>
        better == Better.Higher ? figure - than : than - figure;
}
