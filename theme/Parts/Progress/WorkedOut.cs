using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>A figure that was worked out and not measured is shown one decimal place finer, so that close ones can be told apart.</summary>
internal static class WorkedOut
{
    private const int Most = 2;

    public static int Decimals(Measure measure) => Math.Max(measure.Decimals, Math.Min(measure.Decimals + 1, Most));

    public static string Say(decimal? number, Measure measure, InterfaceStrings words) =>
        number is { } known ? Figures.Words(words, known, measure.Unit, Decimals(measure)) : "";
}
