namespace SendSite.Model.Measures;

/// <summary>
/// Judges a promise never to pass a limit. Past it, with a start and a day to be inside it by, the straight line decides;
/// otherwise the figure before this one does.
/// </summary>
internal static class LimitJudge
{
    public static Judgement Judge(MeasureProgress progress, Workings workings, decimal limit, DateOnly? by, Better inside)
    {
        if (inside.Gain(workings.Observed, limit) >= 0)
        {
            return new Judgement(Verdict.Met, VerdictReason.TargetReached, workings with { Target = limit, TargetAt = by });
        }

        if (by is { } day && progress.BaselineValue?.Number is not null)
        {
            return LineJudge.Judge(progress, workings, _ => limit, day);
        }

        var before = progress.Series.LastOrDefault(figure => figure.Value.Number is not null && figure.Period.End < workings.ObservedAt);
        var set = workings with { Target = limit, TargetAt = by, Start = before?.Value.Number, StartAt = before?.Period.End };
        return before?.Value.Number is { } earlier && inside.Gain(workings.Observed, earlier) < 0
            ? new Judgement(Verdict.MovingAway, VerdictReason.WorseThanStart, set)
            : new Judgement(Verdict.Behind, VerdictReason.WorseThanExpected, set);
    }
}
