using System.Collections.Immutable;
using SendSite.Model.Measures;
using SendSite.Model.Time;

namespace SendSite.Model.Publishing.Disclosure;

/// <summary>
/// The area's figures of a measure that counts people. A figure is the sum of each of its breakdowns, and of the figures
/// of the months or quarters within its period, wherever the numbers bear that out; each row of an earlier day stays
/// readable beside the row that revised it.
/// </summary>
internal sealed class MeasureCounts : ICountTables
{
    private readonly Measure _measure;
    private readonly CountCells _cells;
    private readonly WaitCounts _waits;
    private readonly ImmutableArray<Row> _rows;

    public MeasureCounts(Measure measure, SiteContent content, DateOnly asOf, CountCells cells, WaitCounts waits)
    {
        _measure = measure;
        _cells = cells;
        _waits = waits;
        _rows =
        [
            .. Baseline(content.Plan.Dated),
            .. content.Observations
                .Where(row => row.Measure.Id == measure.Id && row.Geography == Geography.Area && row.Published <= asOf)
                .Select(Row.Of)
                .OrderBy(row => row.Published),
        ];
    }

    public IEnumerable<DateOnly> Days => _rows.Select(row => row.Published).Concat(_measure.SameAsWaits is null ? [] : _waits.Days).Distinct();

    public static bool Counts(Measure measure) => measure.Unit == MeasureUnit.Count && measure.Disclosure.Threshold > 0;

    public IEnumerable<CountRelation> RelationsOn(DateOnly day)
    {
        var versions = _rows.Index().Where(row => row.Item.Published <= day).ToLookup(row => (row.Item.Period.Text, row.Item.Group.Name), row => Cell(row.Index));
        var current = new MeasureSnapshot(_measure, _cells, day);
        foreach (var row in _rows.Where(row => row.Published <= day))
        {
            if (versions[(row.Period.Text, row.Group.Name)].Last() is { } cell)
            {
                current.Set(row.Period, row.Group, cell);
            }
        }

        return [.. current.ByGroup(), .. current.ByPeriod(), .. versions.SelectMany(Unrevised), .. Elsewhere(day)];
    }

    /// <summary>A number published again unchanged: whoever saw it once has seen it.</summary>
    private static IEnumerable<CountRelation> Unrevised(IEnumerable<CountCell?> versions)
    {
        var cells = versions.OfType<CountCell>().Where(cell => cell.Number is not null).ToList();
        return cells.Zip(cells.Skip(1)).Where(pair => pair.First != pair.Second && pair.First.Number == pair.Second.Number).Select(pair => CountRelation.Same(pair.First, pair.Second));
    }

    /// <summary>The same number in the table of waiting times.</summary>
    private IEnumerable<CountRelation> Elsewhere(DateOnly day) =>
        from row in _rows.Index()
        where _measure.SameAsWaits is not null && row.Item.Group.Sides.IsEmpty && row.Item.Published <= day
        let here = Cell(row.Index)
        let there = _waits.Find(_measure.SameAsWaits!, row.Item.Period.End, day)
        where here is not null && there is not null && here.Number == there.Number && here.Number is not null
        select CountRelation.Same(here, there);

    private IEnumerable<Row> Baseline(DateOnly planDated) => _measure.Baseline is { Value: { } value, Period: { } period }
        ? [new Row(period, MeasureGroup.Everyone, value, planDated)]
        : [];

    private CountCell? Cell(int index)
    {
        var row = _rows[index];
        return _cells.Of(
            FormattableString.Invariant($"{_measure.Id} {row.Period.End:yyyy-MM-dd} {row.Period.Text} {row.Group.Name} {row.Published:yyyy-MM-dd} {index:00000}"),
            row.Figure, _measure.Disclosure, row.Published);
    }

    private sealed record Row(Period Period, MeasureGroup Group, RawFigure Figure, DateOnly Published)
    {
        public static Row Of(Observation row) => new(row.Period, MeasureGroup.Of(row.BreakdownType, row.Breakdown), row.Value, row.Published);
    }
}
