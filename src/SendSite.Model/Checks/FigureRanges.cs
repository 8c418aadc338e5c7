using SendSite.Model.Diagnostics;
using SendSite.Model.Measures;
using SendSite.Model.Publishing;

namespace SendSite.Model.Checks;

/// <summary>Figures that can be true: shares from 0 to 100, nothing below zero, whole people. No finding shows the figure itself.</summary>
internal sealed class FigureRanges : IModelCheck
{
    /// <summary>More than any area can count: past it, a sum of squares would not fit.</summary>
    private const decimal NoLimit = 1_000_000_000;

    public void Check(SiteContent content, DateOnly asOf, DiagnosticBag bag)
    {
        var measures = content.Measures.ToLookup(measure => measure.Id, StringComparer.Ordinal);
        foreach (var measure in content.Measures)
        {
            Check(measure.Baseline?.Value, measure, measure.Source, "\"baseline\"", bag);
            CheckTarget(measure, bag);
        }

        foreach (var row in content.Observations.Where(row => row.Measure.Id.Length > 0))
        {
            if (measures[row.Measure.Id].FirstOrDefault() is { } measure)
            {
                Check(row.Value, measure, row.Source, "\"value\"", bag);
            }
        }

        CheckTables(content, bag);
    }

    private static void Check(RawFigure? figure, Measure measure, SourceSpan span, string name, DiagnosticBag bag)
    {
        CheckRange(figure, measure.Unit == MeasureUnit.Percent ? 100 : NoLimit, span, name, bag);
        if (measure.Unit == MeasureUnit.Count && measure.Disclosure.Threshold > 0)
        {
            CheckWhole(figure, span, name, bag);
        }
    }

    private static void CheckTarget(Measure measure, DiagnosticBag bag)
    {
        decimal? target = measure.Promise switch
        {
            ReachPromise reach => reach.Target,
            CeilingPromise ceiling => ceiling.Target,
            FloorPromise floor => floor.Target,
            _ => null,
        };
        if (target < 0 || (target > 100 && measure.Unit == MeasureUnit.Percent))
        {
            ReportRange(measure.Unit == MeasureUnit.Percent ? 100 : NoLimit, measure.Source, "\"target\"", bag);
        }
    }

    private static void CheckTables(SiteContent content, DiagnosticBag bag)
    {
        foreach (var row in content.WaitingTimes)
        {
            CheckRange(row.MedianWeeks, NoLimit, row.Source, "\"median weeks\"", bag);
            CheckRange(row.NineInTenWeeks, NoLimit, row.Source, "\"nine in ten weeks\"", bag);
            CheckRange(row.LongestWeeks, NoLimit, row.Source, "\"longest weeks\"", bag);
            CheckPeople(row.Waiting, row.Source, "\"waiting\"", bag);
            CheckPeople(row.Over18Weeks, row.Source, "\"over 18 weeks\"", bag);
            CheckPeople(row.Over52Weeks, row.Source, "\"over 52 weeks\"", bag);
        }

        foreach (var row in content.Places)
        {
            CheckWhole(row.Planned, row.Source, "\"planned\"", bag);
            CheckWhole(row.Opened, row.Source, "\"opened\"", bag);
        }

        foreach (var survey in content.Surveys)
        {
            CheckPeople(survey.Answers, survey.Facts.Source, "\"answers\"", bag);
            foreach (var option in survey.Questions.SelectMany(question => question.Options))
            {
                CheckPeople(option.Count, survey.Facts.Source, $"\"count\" of the answer \"{option.Label}\"", bag);
            }
        }
    }

    private static void CheckPeople(RawFigure? figure, SourceSpan span, string name, DiagnosticBag bag)
    {
        CheckRange(figure, NoLimit, span, name, bag);
        CheckWhole(figure, span, name, bag);
    }

    private static void CheckRange(RawFigure? figure, decimal most, SourceSpan span, string name, DiagnosticBag bag)
    {
        if (figure?.IsWithin(0, most) == false)
        {
            ReportRange(most, span, name, bag);
        }
    }

    private static void ReportRange(decimal most, SourceSpan span, string name, DiagnosticBag bag) => bag.Report(
        ModelRules.FigureOutOfRange,
        span,
        most == 100 ? $"{name} is a percentage that is not between 0 and 100." : $"{name} is below zero, or above a thousand million.",
        "Check the figure against its source.");

    private static void CheckWhole(RawFigure? figure, SourceSpan span, string name, DiagnosticBag bag)
    {
        if (figure?.IsWhole == false)
        {
            bag.Report(
                ModelRules.FractionOfAPerson,
                span,
                $"{name} counts people or places, but is not a whole number.",
                "Check the figure against its source; a percentage or a number of weeks may stand in the wrong place.");
        }
    }
}
