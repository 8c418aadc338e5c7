using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>The straight line from start to target, read at the end of the latest period.</summary>
internal static class LineSteps
{
    public static IEnumerable<string> For(Sums sums)
    {
        var workings = sums.Workings;
        var (start, startAt) = (workings.Start!.Value, workings.StartAt!.Value);
        var (target, targetAt) = (workings.Target!.Value, workings.TargetAt!.Value);
        yield return sums.Step("workings-start", sums.Say(start), Dates.InWords(startAt, sums.Words));
        yield return sums.Measure.Promise is ReducePromise reduce
            ? sums.Step("workings-reduce", ExactNumber.Say(reduce.Percent), Sums.Term(start), ExactNumber.Say(target), Dates.InWords(targetAt, sums.Words))
            : sums.Step("workings-target", sums.Say(target), Dates.InWords(targetAt, sums.Words));
        yield return sums.Step("workings-distance", Sums.Term(target), Sums.Term(start), ExactNumber.Say(target - start));
        foreach (var step in Expected(sums, start, startAt, target, targetAt))
        {
            yield return step;
        }

        yield return Allowed(sums, target - start);
        yield return sums.Step(Decision(sums), sums.Say(workings.Observed), sums.Say(target), sums.Say(OnCourseEdge.Of(sums.Progress)!.Value), sums.Say(start), Dates.InWords(startAt.AddMonths(6), sums.Words));
    }

    private static IEnumerable<string> Expected(Sums sums, decimal start, DateOnly startAt, decimal target, DateOnly targetAt)
    {
        var whole = targetAt.DayNumber - startAt.DayNumber;
        var gone = sums.Workings.ObservedAt.DayNumber - startAt.DayNumber;
        var expected = ExactNumber.Say(sums.Workings.Expected!.Value);
        if (whole <= 0 || gone >= whole)
        {
            yield return sums.Step("workings-whole-way", expected);
            yield break;
        }

        var counted = Math.Max(gone, 0);
        yield return sums.Step("workings-days-whole", Dates.InWords(startAt, sums.Words), Dates.InWords(targetAt, sums.Words), ExactNumber.Say(whole));
        yield return gone < 0
            ? sums.Step("workings-days-none", Dates.InWords(sums.Workings.ObservedAt, sums.Words))
            : sums.Step("workings-days-gone", Dates.InWords(startAt, sums.Words), Dates.InWords(sums.Workings.ObservedAt, sums.Words), ExactNumber.Say(gone));
        yield return sums.Step("workings-expected", Sums.Term(start), Sums.Term(target - start), ExactNumber.Say(counted), ExactNumber.Say(whole), expected);
    }

    private static string Allowed(Sums sums, decimal distance)
    {
        var (expected, allowed) = (sums.Workings.Expected!.Value, sums.Workings.Allowed!.Value);
        var edge = OnCourseEdge.Of(sums.Progress)!.Value;
        return sums.Step(
            sums.HigherIsBetter ? "workings-allowed-higher" : "workings-allowed-lower",
            ExactNumber.Say(sums.Measure.Tolerance * 100),
            ExactNumber.Say(Math.Abs(distance)),
            ExactNumber.Say(allowed),
            Sums.Term(expected),
            ExactNumber.Say(edge));
    }

    private static string Decision(Sums sums) => sums.Verdict switch
    {
        Verdict.Met => "workings-line-met",
        Verdict.TooEarly => "workings-line-too-early",
        Verdict.OnCourse => "workings-line-on-course",
        Verdict.Behind => "workings-line-behind",
        _ => "workings-line-moving-away",
    };
}
