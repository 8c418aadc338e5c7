namespace SendSite.Model.Measures;

/// <summary>
/// Judges a promise with a start and an end: the expected value is the straight line between them, read at the end of the
/// observation's period.
/// </summary>
internal static class LineJudge
{
    private const int MonthsBeforeJudging = 6;

    public static Judgement Judge(MeasureProgress progress, Workings workings, Func<decimal, decimal> targetFrom, DateOnly by)
    {
        if (progress.BaselineValue?.Number is not { } start)
        {
            return new Judgement(Verdict.NoData, VerdictReason.NoBaseline, workings);
        }

        var measure = progress.Measure;
        var target = targetFrom(start);
        var line = workings with
        {
            Start = start,
            StartAt = progress.BaselineDate,
            Target = target,
            TargetAt = by,
            Expected = Expected(start, progress.BaselineDate, target, by, workings.ObservedAt),
            Allowed = measure.Tolerance * Math.Abs(target - start),
        };
        // A figure from before the start tells nothing of what came of it.
        if (line.ObservedAt >= progress.BaselineDate && measure.Better.Gain(line.Observed, target) >= 0)
        {
            return new Judgement(Verdict.Met, VerdictReason.TargetReached, line);
        }

        if (line.ObservedAt < progress.BaselineDate.AddMonths(MonthsBeforeJudging))
        {
            return new Judgement(Verdict.TooEarly, VerdictReason.FewerThanTwoQuarters, line);
        }

        return AgainstLine(measure.Better, line);
    }

    private static Judgement AgainstLine(Better better, Workings line)
    {
        if (better.Gain(line.Observed, line.Expected!.Value) >= -line.Allowed!.Value)
        {
            return new Judgement(Verdict.OnCourse, VerdictReason.AsExpected, line);
        }

        return better.Gain(line.Observed, line.Start!.Value) < 0
            ? new Judgement(Verdict.MovingAway, VerdictReason.WorseThanStart, line)
            : new Judgement(Verdict.Behind, VerdictReason.WorseThanExpected, line);
    }

    private static decimal Expected(decimal start, DateOnly startAt, decimal target, DateOnly by, DateOnly at)
    {
        decimal whole = by.DayNumber - startAt.DayNumber;
        if (whole <= 0)
        {
            return target;
        }

        var share = Math.Clamp((at.DayNumber - startAt.DayNumber) / whole, 0, 1);
        return start + ((target - start) * share);
    }
}
