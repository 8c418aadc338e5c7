using SendSite.Model.Time;

namespace SendSite.Model.Measures;

/// <summary>Judges a promise to be in line with or better than someone else's figure for the same period.</summary>
internal static class ComparedJudge
{
    public static Judgement Judge(MeasureProgress progress, Workings workings, Period latest, Geography with)
    {
        var others = progress.Comparisons.Where(figure => figure.Geography == with && figure.Value.Number is not null).ToList();
        if (others.LastOrDefault(figure => figure.Period == latest)?.Value.Number is not { } compared)
        {
            return new Judgement(Verdict.NoData, VerdictReason.NoComparison, workings);
        }

        var set = workings with { Compared = compared };
        var better = progress.Measure.Better;
        var gain = better.Gain(workings.Observed, compared);
        if (gain >= 0)
        {
            return new Judgement(Verdict.Met, VerdictReason.InLineOrBetter, set);
        }

        return GainBefore(progress, others, latest) is { } before && gain < before
            ? new Judgement(Verdict.MovingAway, VerdictReason.WorseThanCompared, set)
            : new Judgement(Verdict.Behind, VerdictReason.WorseThanCompared, set);
    }

    /// <summary>How the two figures stood the time before, when both were known.</summary>
    private static decimal? GainBefore(MeasureProgress progress, List<PublishedObservation> others, Period latest)
    {
        foreach (var figure in progress.Series.Reverse().Where(figure => figure.Period.CompareTo(latest) < 0))
        {
            var other = others.LastOrDefault(candidate => candidate.Period == figure.Period);
            if (figure.Value.Number is { } number && other?.Value.Number is { } compared)
            {
                return progress.Measure.Better.Gain(number, compared);
            }
        }

        return null;
    }
}
