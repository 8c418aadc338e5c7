namespace SendSite.Model.Measures;

/// <summary>Judges a promise to move one way every year: the figure is set against the one for a year before.</summary>
internal static class YearlyJudge
{
    // A February that ends on the 29th is a year before one that ends on the 28th.
    private const int SlackDays = 1;

    public static Judgement Judge(MeasureProgress progress, Workings workings, Better way)
    {
        if (YearBefore(progress, workings.ObservedAt) is not var (before, beforeAt))
        {
            return new Judgement(Verdict.TooEarly, VerdictReason.NoYearBefore, workings);
        }

        var set = workings with { Start = before, StartAt = beforeAt };
        return way.Gain(workings.Observed, before) switch
        {
            > 0 => new Judgement(Verdict.OnCourse, VerdictReason.AsExpected, set),
            0 => new Judgement(Verdict.Behind, VerdictReason.WorseThanExpected, set),
            _ => new Judgement(Verdict.MovingAway, VerdictReason.WorseThanStart, set),
        };
    }

    private static (decimal Figure, DateOnly At)? YearBefore(MeasureProgress progress, DateOnly at)
    {
        var sought = at.AddYears(-1);
        foreach (var figure in progress.Series)
        {
            if (figure.Value.Number is { } number && Math.Abs(figure.Period.End.DayNumber - sought.DayNumber) <= SlackDays)
            {
                return (number, figure.Period.End);
            }
        }

        return progress.BaselineValue?.Number is { } start && progress.BaselineDate <= sought.AddDays(SlackDays)
            ? (start, progress.BaselineDate)
            : null;
    }
}
