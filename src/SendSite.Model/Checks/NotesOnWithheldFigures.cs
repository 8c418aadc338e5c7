using System.Globalization;
using System.Text.RegularExpressions;
using SendSite.Model.Diagnostics;
using SendSite.Model.Publishing;
using SendSite.Model.Publishing.Disclosure;

namespace SendSite.Model.Checks;

/// <summary>The note beside a withheld figure does not tell its number. No finding shows the number either.</summary>
internal sealed partial class NotesOnWithheldFigures : IModelCheck
{
    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var withheld = WithheldFigures.On(asOf, content);
        var rules = content.Measures.ToLookup(measure => measure.Id, measure => measure.Disclosure, StringComparer.Ordinal);
        foreach (var row in content.Observations)
        {
            Check(row.Value, rules[row.Measure.Id].FirstOrDefault() ?? DisclosureRule.People, row.Note, row.Source);
        }

        foreach (var row in content.WaitingTimes)
        {
            var words = $"{row.Note} {row.BeingDone}";
            Check(row.Waiting, DisclosureRule.People, words, row.Source);
            Check(row.Over18Weeks, DisclosureRule.People, words, row.Source);
            Check(row.Over52Weeks, DisclosureRule.People, words, row.Source);
        }

        void Check(RawFigure? figure, DisclosureRule rule, string? note, SourceSpan span)
        {
            if (note is not null && figure?.Number is { } number && withheld.Withholds(figure, rule) && Tells(note, number))
            {
                bag.Report(
                    ModelRules.NoteTellsFigure,
                    span,
                    "The figure in this row is withheld, but its note holds the same number.",
                    "Say it without the number: why it is small, or what changed.");
            }
        }
    }

    private static bool Tells(string note, decimal number)
    {
        var digits = number.ToString("0.############", CultureInfo.InvariantCulture);
        return Numbers().Matches(note).Any(match => match.Value.Replace(",", "", StringComparison.Ordinal) == digits);
    }

    // Years and dates are longer numbers, and so no match for a small one.
    [GeneratedRegex(@"(?<![\d.])\d+(?:,\d{3})*(?:\.\d+)?")]
    private static partial Regex Numbers();
}
