using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Theme.Wording;

namespace SendSite.Theme.Parts.Progress;

/// <summary>One of the figures set side by side: what it is, of when, and how its bar is styled.</summary>
/// <param name="Decimals">Decimal places shown; a worked-out figure may need one more than the measure's own.</param>
public sealed record ComparedFigure(string Name, string When, decimal Number, int Decimals, string Style)
{
    /// <summary>Those known, in the order of time: start, expected, latest, someone else's, target.</summary>
    public static ImmutableArray<ComparedFigure> All(MeasureProgress progress, InterfaceStrings words)
    {
        var decimals = progress.Measure.Decimals;
        var workings = progress.Judgement.Workings;
        var latest = progress.Series.LastOrDefault(figure => figure.Value.Number is not null);
        var start = workings?.Start ?? progress.BaselineValue?.Number;
        (string Key, string When, decimal? Number, int Decimals, string Style)[] rows =
        [
            ("measure-start", Dates.InWords(workings?.StartAt ?? progress.BaselineDate, words), start, decimals, "start"),
            ("measure-expected", workings is null ? "" : Dates.InWords(workings.ObservedAt, words), workings?.Expected, WorkedOut.Decimals(progress.Measure), "expected"),
            ("measure-latest", latest?.Period.Label ?? "", latest?.Value.Number, decimals, progress.Judgement.Verdict.Look().Key),
            (ComparedKey(progress), latest?.Period.Label ?? "", workings?.Compared, decimals, "compared"),
            ("measure-target", workings?.TargetAt is { } by ? Dates.InWords(by, words) : "", workings?.Target, decimals, "target"),
        ];
        return
        [
            .. rows.Where(row => row.Number is not null)
                .Select(row => new ComparedFigure(words[row.Key], row.When, row.Number!.Value, row.Decimals, row.Style)),
        ];
    }

    private static string ComparedKey(MeasureProgress progress) =>
        progress.Measure.Promise is ComparedPromise { With: Geography.Neighbours } ? "measure-neighbours" : "measure-england";
}
