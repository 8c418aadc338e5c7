using System.Collections.Immutable;
using SendSite.Model.Plan;
using SendSite.Model.Publishing;

namespace SendSite.Model.Charts;

/// <summary>Extra places opened against those planned, counted from the start. Answers "are the places there that were promised?".</summary>
/// <param name="Latest">The last count of places opened.</param>
/// <param name="Due">The last plan for that day or an earlier one, which is what the count is judged by; before the first, that.</param>
public sealed record PlacesChart(TimeChart Plot, ChartLine Planned, ChartLine Opened, ChartPoint Latest, ChartPoint? Due)
{
    /// <summary>The chart; nothing while no opened place has been counted, or there is nothing to set the count against.</summary>
    public static PlacesChart? Of(ImmutableArray<PublishedPlaces> counts)
    {
        var planned = Line(LineStyle.Dashed, counts, row => row.Planned);
        var opened = Line(LineStyle.Solid, counts, row => row.Opened);
        if (!opened.Shown.Any() || opened.Shown.Concat(planned.Shown).DistinctBy(point => point.At).Take(2).Count() < 2)
        {
            return null;
        }

        var latest = opened.Shown.Last();
        return new PlacesChart(
            TimeChart.Of([planned, opened], finest: 1, isCount: true, PlotSize.Whole),
            planned,
            opened,
            latest,
            planned.Shown.LastOrDefault(point => point.At <= latest.At) ?? planned.Shown.FirstOrDefault());
    }

    private static ChartLine Line(LineStyle style, ImmutableArray<PublishedPlaces> counts, Func<PublishedPlaces, PublishedValue?> figure) =>
        new(style, [.. counts.OrderBy(row => row.Date).Where(row => figure(row) is not null).Select(row => ChartPoint.Of(row.Date, figure(row)!))]);
}
