using SendSite.Model.Measures;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A promise to be in line with somebody else: this figure less theirs for the same period.</summary>
internal static class ComparedSteps
{
    public static IEnumerable<string> For(Sums sums, string place)
    {
        if (sums.Workings.Compared is not { } compared)
        {
            yield return sums.Step("workings-no-comparison", place);
            yield break;
        }

        yield return sums.Step("workings-compared", place, sums.Say(compared));
        yield return sums.Step("workings-difference", Sums.Term(sums.Workings.Observed), Sums.Term(compared), ExactNumber.Say(sums.Workings.Observed - compared));
        yield return sums.Words[sums.HigherIsBetter ? "measure-better-higher" : "measure-better-lower"];
        yield return sums.Words[Decision(sums.Verdict)];
    }

    private static string Decision(Verdict verdict) => verdict switch
    {
        Verdict.Met => "workings-compared-met",
        Verdict.Behind => "workings-compared-behind",
        _ => "workings-compared-moving-away",
    };
}
