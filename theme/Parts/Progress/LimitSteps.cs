using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A limit never to be passed, judged without a line: inside it or not, and which way the figure went.</summary>
internal static class LimitSteps
{
    public static IEnumerable<string> For(Sums sums)
    {
        var workings = sums.Workings;
        yield return sums.Step("workings-limit", TargetWords.Say(sums.Progress, sums.Words));
        if (sums.Verdict == Verdict.Met)
        {
            yield return sums.Step("workings-limit-met", sums.Say(workings.Observed));
        }
        else if (workings is { Start: { } before, StartAt: { } beforeAt })
        {
            yield return sums.Step("workings-limit-before", sums.Say(before), Dates.InWords(beforeAt, sums.Words));
            yield return sums.Step(
                sums.Verdict == Verdict.MovingAway ? "workings-limit-moving-away" : "workings-limit-behind",
                sums.Say(workings.Observed),
                sums.Say(before));
        }
        else
        {
            yield return sums.Step("workings-limit-alone", sums.Say(workings.Observed));
        }
    }
}
