using SendSite.Model.Time;

namespace SendSite.Model.Measures;

/// <summary>
/// Judges a promise to move one way every year: the figure is set against the one for a period of the same length a year
/// before. A count of a quarter says nothing beside a count of a whole year.
/// </summary>
internal static class YearlyJudge
{
    // A February that ends on the 29th is a year before one that ends on the 28th.
    private const int SlackDays = 1;

    public static Judgement Judge(MeasureProgress progress, Workings workings, Period latest, Better way)
    {
        if (YearBefore(progress, latest) is not var (before, beforeAt))
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

    private static (decimal Figure, DateOnly At)? YearBefore(MeasureProgress progress, Period latest)
    {
        var sought = latest.End.AddYears(-1);
        foreach (var figure in progress.Series.Where(figure => figure.Period.Length == latest.Length).Reverse())
        {
            if (figure.Value.Number is { } number && Math.Abs(figure.Period.End.DayNumber - sought.DayNumber) <= SlackDays)
            {
                return (number, figure.Period.End);
            }
        }

        return progress.BaselineValue?.Number is { } start && progress.BaselineDate <= sought.AddDays(SlackDays) && Compares(progress.Measure, latest)
            ? (start, progress.BaselineDate)
            : null;
    }

    /// <summary>Shares and waits compare whatever they are taken over; a count needs a period as long.</summary>
    private static bool Compares(Measure measure, Period latest) =>
        measure.Unit != MeasureUnit.Count || measure.Baseline?.Period is not { } period || period.Length == latest.Length;
}
