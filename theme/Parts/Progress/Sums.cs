using SendSite.Model.Measures;

namespace SendSite.Theme.Parts.Progress;

/// <summary>What the steps of a working share: the measure, its numbers, and the words for both.</summary>
internal sealed record Sums(MeasureProgress Progress, Workings Workings, InterfaceStrings Words)
{
    public Measure Measure => Progress.Measure;

    public Verdict Verdict => Progress.Judgement.Verdict;

    public bool HigherIsBetter => Measure.Better == Better.Higher;

    /// <summary>With its unit and every decimal place that matters, since these are the numbers to key in.</summary>
    public string Say(decimal number)
    {
        var exact = ExactNumber.Say(number);
        return Measure.Unit == MeasureUnit.Percent ? exact + "%" : exact;
    }

    /// <summary>One step, with its numbers set in.</summary>
    public string Step(string key, params ReadOnlySpan<object?> values) => Words.Format(key, values);

    /// <summary>A number in brackets when it is negative, so that a sum reads as it is keyed in.</summary>
    public static string Term(decimal number) => number < 0 ? $"({ExactNumber.Say(number)})" : ExactNumber.Say(number);
}
