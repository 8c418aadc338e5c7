using System.Collections.Immutable;
using SendSite.Model.Measures;

namespace SendSite.Model.Charts;

/// <summary>A measure's figures by group: for one period side by side, for more over time. Answers "is it the same for everybody?".</summary>
/// <param name="By">What the groups are by.</param>
/// <param name="Latest">Each group's figure for the latest period any has one for.</param>
/// <param name="Panels">Over time, where there is more than one period.</param>
public sealed record BreakdownChart(string By, ImmutableArray<PublishedObservation> Latest, PanelChart? Panels)
{
    /// <summary>The groups whose latest figure has a number to draw.</summary>
    public IEnumerable<PublishedObservation> Shown => Latest.Where(figure => figure.Value.Number is not null);

    /// <summary>One chart for each way the figures are split; none for a split without two figures to set against each other.</summary>
    public static IEnumerable<BreakdownChart> All(MeasureProgress progress) =>
        from split in progress.Breakdowns.GroupBy(figure => figure.BreakdownType!)
        let chart = Of(split.Key, [.. split], progress.Measure)
        where chart.Shown.Skip(1).Any()
        select chart;

    private static BreakdownChart Of(string by, ImmutableArray<PublishedObservation> figures, Measure measure)
    {
        var latest = figures.Max(figure => figure.Period)!;
        var groups = figures.GroupBy(figure => figure.Breakdown!).ToList();
        var lines = groups.Select(group => (
            group.Key,
            ImmutableArray.Create(new ChartLine(LineStyle.Solid, [.. group.Select(figure => ChartPoint.Of(figure.Period.End, figure.Value))]))));
        return new BreakdownChart(
            by,
            [.. groups.Select(group => group.LastOrDefault(figure => figure.Period == latest)).OfType<PublishedObservation>()],
            PanelChart.Of(lines, TrajectoryChart.Finest(measure), measure.Unit == MeasureUnit.Count));
    }
}
