using System.Collections.Immutable;
using SendSite.Model.Publishing;
using SendSite.Model.Services;

namespace SendSite.Model.Charts;

/// <summary>How the wait for each service has changed, on one scale. Answers "is it getting shorter?".</summary>
/// <param name="Panels">A panel for each service: half wait less than the round marks, nine in ten less than the squares.</param>
/// <param name="Shorter">How many services' latest median is shorter than the one before it.</param>
/// <param name="Longer">How many services' is longer.</param>
/// <param name="Compared">How many services have two medians to compare.</param>
public sealed record WaitsChart(PanelChart Panels, int Shorter, int Longer, int Compared)
{
    /// <summary>The chart of services with at least two sets of figures; nothing where there is none.</summary>
    public static WaitsChart? Of(IEnumerable<ServiceWaits> services)
    {
        var several = services.Where(waits => waits.Sets.Count(set => set.MedianWeeks?.Number is not null) > 1).ToList();
        var moves = several.Select(Move).ToList();
        return PanelChart.Of(several.Select(Panel), finest: 1, isCount: true) is { } panels
            ? new WaitsChart(panels, moves.Count(move => move < 0), moves.Count(move => move > 0), moves.Count)
            : null;
    }

    private static (string Name, ImmutableArray<ChartLine> Lines) Panel(ServiceWaits waits) => (
        waits.Service.Title,
        [Line(LineStyle.Dotted, waits, set => set.NineInTenWeeks), Line(LineStyle.Solid, waits, set => set.MedianWeeks)]);

    private static ChartLine Line(LineStyle style, ServiceWaits waits, Func<PublishedWait, PublishedValue?> figure) =>
        new(style, [.. waits.Sets.Where(set => figure(set) is not null).Select(set => ChartPoint.Of(set.AsAt, figure(set)!))]);

    private static int Move(ServiceWaits waits)
    {
        var medians = waits.Sets.Select(set => set.MedianWeeks?.Number).OfType<decimal>().ToList();
        return medians[^1].CompareTo(medians[^2]);
    }
}
