using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A promise to move one way every year: this figure less the one for a year before.</summary>
internal static class YearlySteps
{
    public static IEnumerable<string> For(Sums sums, bool rises)
    {
        var workings = sums.Workings;
        if (workings is not { Start: { } before, StartAt: { } beforeAt })
        {
            yield return sums.Step("workings-no-year-before", Dates.InWords(workings.ObservedAt.AddYears(-1), sums.Words));
            yield break;
        }

        yield return sums.Step("workings-year-before", sums.Say(before), Dates.InWords(beforeAt, sums.Words));
        yield return sums.Step("workings-difference", Sums.Term(workings.Observed), Sums.Term(before), ExactNumber.Say(workings.Observed - before));
        yield return sums.Step(Decision(sums.Verdict), sums.Words[rises ? "target-rise-every-year" : "target-fall-every-year"]);
    }

    private static string Decision(Verdict verdict) => verdict switch
    {
        Verdict.OnCourse => "workings-year-on-course",
        Verdict.Behind => "workings-year-behind",
        _ => "workings-year-moving-away",
    };
}
