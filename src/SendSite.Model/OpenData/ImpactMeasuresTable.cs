using System.Collections.Immutable;
using SendSite.Model.Impact;
using SendSite.Model.Measures;

namespace SendSite.Model.OpenData;

/// <summary>How each measure stood at the end of each plan year, or so far.</summary>
internal static class ImpactMeasuresTable
{
    public static PublishedTable From(ImmutableArray<ImpactSummary> years) =>
        new TableOf<(ImpactSummary Year, MeasureProgress Measure)>("impact-measures", "Annual impact: measures", "One row for each measure in a plan year, judged by its figures for periods that had ended.")
            .Text("plan_year", "April to March", row => row.Year.Year.ToString())
            .Day("until", "the last day the row tells of", row => row.Year.Until)
            .Text("measure", "the measure's id", row => row.Measure.Measure.Id)
            .Text("unit", "percent, count, weeks or days", row => DataWords.Of(row.Measure.Measure.Unit))
            .Figure("start", "where it started", row => row.Measure.BaselineValue)
            .Text("period", "what the latest figure is about", row => row.Measure.Latest?.Period.Text)
            .Figure("latest", "the latest figure by then", row => row.Measure.Latest?.Value)
            .Number("expected", "what was expected by the end of that period", row => row.Measure.Judgement.Workings?.Expected)
            .Number("target", "what is promised", row => row.Measure.Judgement.Workings?.Target)
            .Text("verdict", "met, on course, behind, moving away, too early to say or no data yet", row => DataWords.Of(row.Measure.Judgement.Verdict))
            .Invented(row => row.Measure.Series.Any(figure => figure.Invented))
            .Filled(years.SelectMany(year => year.Measures.Select(measure => (year, measure))), row => row.Measure.Measure.Source);
}
