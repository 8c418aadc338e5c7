namespace SendSite.Model.Measures;

/// <summary>
/// Judges a promise never to pass a limit. Past it, with a start outside the limit and a day to be inside it by, the
/// straight line decides; otherwise the figure before this one does, the baseline among them.
/// </summary>
internal static class LimitJudge
{
    public static Judgement Judge(MeasureProgress progress, Workings workings, decimal limit, DateOnly? by, Better inside)
    {
        var set = workings with { Target = limit, TargetAt = by };
        if (inside.Gain(workings.Observed, limit) >= 0)
        {
            return new Judgement(Verdict.Met, VerdictReason.TargetReached, set);
        }

        // A line from a start inside the limit would lead out of it.
        if (by is { } day && progress.BaselineValue?.Number is { } start && inside.Gain(start, limit) < 0)
        {
            return LineJudge.Judge(progress, workings, _ => limit, day);
        }

        if (FigureBefore(progress, workings.ObservedAt) is not var (before, beforeAt))
        {
            return new Judgement(Verdict.Behind, VerdictReason.WorseThanExpected, set);
        }

        set = set with { Start = before, StartAt = beforeAt };
        return inside.Gain(workings.Observed, before) < 0
            ? new Judgement(Verdict.MovingAway, VerdictReason.WorseThanStart, set)
            : new Judgement(Verdict.Behind, VerdictReason.WorseThanExpected, set);
    }

    private static (decimal Figure, DateOnly At)? FigureBefore(MeasureProgress progress, DateOnly at)
    {
        var observed = progress.Series.LastOrDefault(figure => figure.Value.Number is not null && figure.Period.End < at);
        if (progress.BaselineValue?.Number is { } start && progress.BaselineDate < at && !(observed?.Period.End >= progress.BaselineDate))
        {
            return (start, progress.BaselineDate);
        }

        return observed?.Value.Number is { } number ? (number, observed.Period.End) : null;
    }
}
