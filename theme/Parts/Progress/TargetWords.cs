using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>What a measure promises, as short as a table cell needs: 75% by 31 March 2029.</summary>
internal static class TargetWords
{
    public static string Say(MeasureProgress progress, InterfaceStrings words)
    {
        var measure = progress.Measure;
        string Figure(decimal number) => Figures.Words(words, number, measure.Unit, measure.Decimals);
        return measure.Promise switch
        {
            ReachPromise reach => By(Figure(reach.Target), reach.By, words),
            ReducePromise reduce when progress.Judgement.Workings?.Target is { } target => By(Figure(target), reduce.By, words),
            ReducePromise reduce => By(words.Format("target-fall-by", ExactNumber.Say(reduce.Percent)), reduce.By, words),
            CeilingPromise ceiling => By(words.Format("target-no-more-than", Figure(ceiling.Target)), ceiling.By, words),
            FloorPromise floor => By(words.Format("target-at-least", Figure(floor.Target)), floor.By, words),
            YearlyPromise yearly => By(words[yearly.Rises ? "target-rise-every-year" : "target-fall-every-year"], yearly.By, words),
            ComparedPromise compared => By(words.Format("target-in-line", compared.With.InWords(words)), compared.By, words),
            _ => words["target-to-be-set"],
        };
    }

    private static string By(string target, DateOnly? by, InterfaceStrings words) =>
        by is { } day ? words.Format("measure-target-by", target, Dates.InWords(day, words)) : target;
}
