using System.Collections.Immutable;
using SendSite.Model.Services;

namespace SendSite.Model.Publishing.Disclosure;

/// <summary>
/// The people waiting for each service: those over 18 weeks are among those waiting, and those over 52 among those over 18,
/// so the people between are a number that readers can work out.
/// </summary>
internal sealed class WaitCounts : ICountTables
{
    private readonly ImmutableArray<WaitingTime> _rows;
    private readonly CountCells _cells;

    public WaitCounts(IEnumerable<WaitingTime> rows, CountCells cells)
    {
        _rows = [.. rows];
        _cells = cells;
    }

    public IEnumerable<DateOnly> Days => _rows.Select(row => row.Published).Distinct();

    /// <summary>The number of people waiting over so many weeks for a service as at a day, as last published by another day.</summary>
    public CountCell? Find(WaitCountReference counts, DateOnly asAt, DateOnly publishedBy) =>
        Current(publishedBy).LastOrDefault(row => row.Service.Id == counts.Service.Id && row.AsAt == asAt) is { } row ? Cell(row, counts.Weeks) : null;

    public IEnumerable<CountRelation> RelationsOn(DateOnly day) => Current(day).SelectMany(Nested);

    private IEnumerable<WaitingTime> Current(DateOnly day) => _rows
        .Where(row => row.Published <= day)
        .GroupBy(row => (row.Service.Id, row.AsAt))
        .Select(versions => versions.OrderBy(row => row.Published).Last());

    private IEnumerable<CountRelation> Nested(WaitingTime row)
    {
        var cells = new int?[] { null, 18, 52 }.Select(weeks => Cell(row, weeks)).OfType<CountCell>().ToList();
        return cells.Zip(cells.Skip(1)).Select(pair => CountRelation.Between(pair.First, [pair.Second], mayFallShort: true)).OfType<CountRelation>();
    }

    private CountCell? Cell(WaitingTime row, int? weeks)
    {
        var figure = weeks switch { 18 => row.Over18Weeks, 52 => row.Over52Weeks, _ => row.Waiting };
        var name = FormattableString.Invariant($"{row.Service.Id} waits {row.AsAt:yyyy-MM-dd} over {weeks ?? 0:00} {row.Published:yyyy-MM-dd} {_rows.IndexOf(row):00000}");
        return _cells.Of(name, figure, DisclosureRule.People, row.Published);
    }
}
