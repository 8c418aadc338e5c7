using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A verdict worked out one sum at a time, in the order the program does it, for a reader with a pocket calculator.</summary>
internal static class WorkingSteps
{
    public static ImmutableArray<string> For(MeasureProgress progress, InterfaceStrings words)
    {
        var judgement = progress.Judgement;
        if (judgement.Workings is not { } workings)
        {
            return [words[judgement.Reason == VerdictReason.NotSetUp ? "workings-not-set-up" : "workings-no-figure"]];
        }

        var sums = new Sums(progress, workings, words);
        return
        [
            words.Format("workings-latest", sums.Say(workings.Observed), Dates.InWords(workings.ObservedAt, words)),
            .. progress.Measure.Promise switch
            {
                ComparedPromise compared => ComparedSteps.For(sums, compared.With.InWords(words)),
                YearlyPromise yearly => YearlySteps.For(sums, yearly.Rises),
                _ when judgement.Reason == VerdictReason.NoBaseline => [words["workings-no-baseline"]],
                _ when workings.Expected is not null => LineSteps.For(sums),
                _ => LimitSteps.For(sums),
            },
        ];
    }
}
