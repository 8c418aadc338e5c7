using System.Collections.Immutable;

namespace SendSite.Model.Charts;

/// <summary>Several small charts over time on one pair of scales, so that one can be set against another at a glance.</summary>
/// <param name="Whole">All their lines together: what the scales were made for.</param>
public sealed record PanelChart(TimeChart Whole, ImmutableArray<(string Name, TimeChart Chart)> Panels)
{
    /// <summary>The charts; nothing unless at least one has two figures to join.</summary>
    /// <param name="panels">Each panel's name and lines.</param>
    /// <param name="finest">The smallest step the figures can be told apart by.</param>
    /// <param name="isCount">Counts are always read from nought.</param>
    public static PanelChart? Of(IEnumerable<(string Name, ImmutableArray<ChartLine> Lines)> panels, decimal finest, bool isCount)
    {
        var all = panels.Where(panel => panel.Lines.Any(line => !line.Points.IsEmpty)).ToList();
        if (!all.SelectMany(panel => panel.Lines).Any(line => line.Shown.Skip(1).Any()))
        {
            return null;
        }

        var whole = TimeChart.Of(all.SelectMany(panel => panel.Lines), finest, isCount, PlotSize.Panel);
        return new PanelChart(whole, [.. all.Select(panel => (panel.Name, whole with { Lines = panel.Lines }))]);
    }
}
