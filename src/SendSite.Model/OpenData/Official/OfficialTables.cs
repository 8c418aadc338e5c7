using System.Collections.Immutable;
using SendSite.Model.Measures;

namespace SendSite.Model.OpenData.Official;

/// <summary>Every measure with figures in the layout of official statistics; none where the settings lack the area's codes.</summary>
public static class OfficialTables
{
    public static ImmutableArray<OfficialTable> From(SiteModel model) => model.Settings is { OfficialCodes: { } codes, AreaCode: not null }
        ? [.. model.Measures.SelectMany(progress => Of(progress, new OfficialLayout(model.Settings, codes)))]
        : [];

    /// <summary>One file, or two where some figures are about calendar years and some about years that span two.</summary>
    private static IEnumerable<OfficialTable> Of(MeasureProgress progress, OfficialLayout layout)
    {
        var kinds = progress.Series.Concat(progress.Comparisons).Concat(progress.Breakdowns)
            .Where(figure => figure.Geography != Geography.Neighbours)
            .GroupBy(figure => OfficialTime.Of(figure.Period).Years)
            .OrderBy(kind => kind.Key)
            .ToList();
        return kinds.Select((kind, place) => layout.Table(place > 0 ? kind.Key : null, progress.Measure, [.. kind]));
    }
}
