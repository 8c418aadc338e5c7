using System.Collections.Immutable;
using SendSite.Model.Publishing.Disclosure;

namespace SendSite.Model.OpenData.Official;

/// <summary>
/// The columns that say which people a figure is about. Where figures are broken down by one thing at a time, two columns
/// hold what it is and which group; where by several at once, each has a column. Every combination has a row.
/// </summary>
internal sealed class OfficialFilters
{
    private const string Total = "Total";

    private readonly ImmutableArray<string> _sides;
    private readonly bool _isCrossed;

    private OfficialFilters(ImmutableArray<string> sides, ImmutableArray<MeasureGroup> groups, bool isCrossed)
    {
        _sides = sides;
        _isCrossed = isCrossed;
        Groups = groups;
    }

    /// <summary>Everyone first, then every group.</summary>
    public ImmutableArray<MeasureGroup> Groups { get; }

    public ImmutableArray<string> Columns => _isCrossed ? [.. _sides.Select(side => ColumnName.Of(side))] : _sides.IsEmpty ? [] : ["breakdown_topic", "breakdown"];

    /// <summary>The metadata's row for each filter: name, label, and the column its choices are grouped by.</summary>
    public ImmutableArray<(string Column, string Label, string GroupedBy)> Described()
    {
        if (_isCrossed)
        {
            return [.. _sides.Select(side => (ColumnName.Of(side), side, ""))];
        }

        return _sides.IsEmpty ? [] : [("breakdown", "Breakdown", "breakdown_topic")];
    }

    /// <summary>The filters that the groups of some figures need.</summary>
    public static OfficialFilters For(IEnumerable<MeasureGroup> groups)
    {
        var found = groups.DistinctBy(group => group.Name).ToList();
        ImmutableArray<string> sides = [.. found.SelectMany(group => group.Sides.Keys).Distinct().Order(StringComparer.Ordinal)];
        var isCrossed = found.Exists(group => group.Sides.Count > 1);
        var all = isCrossed ? Crossed(sides, found) : found.Where(group => !group.Sides.IsEmpty).OrderBy(group => group.Kind, StringComparer.Ordinal);
        return new OfficialFilters(sides, [MeasureGroup.Everyone, .. all.Where(group => !group.Sides.IsEmpty)], isCrossed);
    }

    public IEnumerable<string> Cells(MeasureGroup group)
    {
        if (_isCrossed)
        {
            return _sides.Select(side => group.Sides.GetValueOrDefault(side, Total));
        }

        return _sides.IsEmpty ? [] : group.Sides.IsEmpty ? [Total, Total] : [group.Kind, group.Sides.Values.Single()];
    }

    private static IEnumerable<MeasureGroup> Crossed(ImmutableArray<string> sides, List<MeasureGroup> found) => sides.Aggregate(
        (IEnumerable<MeasureGroup>)[MeasureGroup.Everyone],
        (groups, side) => groups.SelectMany(group => found
            .Select(entry => entry.Sides.GetValueOrDefault(side))
            .OfType<string>()
            .Distinct()
            .Select(value => group.With(side, value))
            .Prepend(group)));
}
