using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Model.Time;

namespace SendSite.Model.Publishing.Disclosure;

/// <summary>A measure's current numbers on a day, and the sums among them.</summary>
internal sealed class MeasureSnapshot(Measure measure, CountCells cells, DateOnly day)
{
    private readonly SortedDictionary<(string Period, string Group), (Period Period, MeasureGroup Group, CountCell Cell)> _cells =
        new(Comparer<(string Period, string Group)>.Create((one, other) =>
            (string.CompareOrdinal(one.Period, other.Period), string.CompareOrdinal(one.Group, other.Group)) switch { (0, var group) => group, var (period, _) => period }));

    public void Set(Period period, MeasureGroup group, CountCell cell) => _cells[(period.Text, group.Name)] = (period, group, cell);

    /// <summary>
    /// Each group is its narrower groups together, in every way it is broken down. A wider group without a row of its own is
    /// a number all the same, for its parts can be added up.
    /// </summary>
    public IEnumerable<CountRelation> ByGroup()
    {
        var relations = new List<CountRelation>();
        var most = _cells.Values.Select(entry => entry.Group.Sides.Count).DefaultIfEmpty().Max();
        for (var sides = most; sides > 0; sides--)
        {
            var narrow = _cells.Values.Where(entry => entry.Group.Sides.Count == sides).ToList();
            var sums =
                from entry in narrow
                from side in entry.Group.Sides.Keys
                group entry.Cell by (entry.Period, Wide: entry.Group.Without(side).Name, side, entry.Group.Kind) into sum
                select (sum.Key.Period, narrow.First(entry => entry.Group.Sides.ContainsKey(sum.Key.side) && entry.Group.Without(sum.Key.side).Name == sum.Key.Wide).Group.Without(sum.Key.side), Parts: sum.ToImmutableArray());
            foreach (var (period, group, parts) in sums.ToList())
            {
                if (CountRelation.Between(Whole(period, group, parts), parts, mayFallShort: true) is { } relation)
                {
                    relations.Add(relation);
                }
            }
        }

        return relations;
    }

    /// <summary>A longer period is the shorter ones in it together, for everyone and for each group.</summary>
    public IEnumerable<CountRelation> ByPeriod() =>
        from entry in _cells.Values
        from shorter in entry.Period.Divisions()
        let parts = shorter.Select(text => _cells.TryGetValue((text, entry.Group.Name), out var part) ? part.Cell : null).ToList()
        where parts.Exists(part => part is not null)
        let relation = CountRelation.Between(entry.Cell, [.. parts.OfType<CountCell>()], mayFallShort: parts.Contains(null))
        where relation is not null
        select relation;

    private CountCell Whole(Period period, MeasureGroup group, ImmutableArray<CountCell> parts)
    {
        if (_cells.TryGetValue((period.Text, group.Name), out var entry))
        {
            return entry.Cell;
        }

        long? sum = parts.Any(part => part.Number is null) ? null : parts.Sum(part => part.Number);
        var implied = cells.Implied(FormattableString.Invariant($"{measure.Id} {period.End:yyyy-MM-dd} {period.Text} {group.Name} sum {sum}"), sum, measure.Disclosure, day);
        Set(period, group, implied);
        return implied;
    }
}
