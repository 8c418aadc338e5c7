using SendSite.Model.Measures;

namespace SendSite.Model.OpenData;

internal static class ObservationsTable
{
    public static PublishedTable From(SiteModel model) =>
        new TableOf<(Measure Measure, PublishedObservation Figure)>("observations", "Figures of every measure", "One row for each figure of a measure.")
            .Reference("measure", "measures", "id of the measure", row => row.Measure.Id)
            .Text("period", "a plan year, quarter, month, day or academic year", row => row.Figure.Period.Text)
            .Day("period_start", "its first day", row => row.Figure.Period.Start)
            .Day("period_end", "its last day", row => row.Figure.Period.End)
            .Text("geography", "area, england or neighbours", row => DataWords.Of(row.Figure.Geography))
            .Text("breakdown_type", "what the group is by; blank for the headline figure", row => row.Figure.BreakdownType)
            .Text("breakdown", "the group", row => row.Figure.Breakdown)
            .Figure("value", "the number, or letters in its place", row => row.Figure.Value, marksColumn: "marks")
            .Text("unit", "percent, count, weeks or days", row => DataWords.Of(row.Measure.Unit))
            .Day("published", "the day it became public", row => row.Figure.Published)
            .Text("source", "where it comes from", row => row.Figure.From ?? row.Measure.DataSource)
            .Text("note", "doubt about the figure", row => row.Figure.Note)
            .KeyedBy("measure", "period", "geography", "breakdown_type", "breakdown", "published")
            .Invented(row => row.Figure.Invented)
            .Filled(Figures(model), row => row.Figure.Source);

    private static IEnumerable<(Measure Measure, PublishedObservation Figure)> Figures(SiteModel model) =>
        from progress in model.Measures
        from figure in progress.Series.Concat(progress.Comparisons).Concat(progress.Breakdowns).OrderBy(figure => figure.Period)
        select (progress.Measure, figure);
}
