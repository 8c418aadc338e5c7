namespace SendSite.Model.Publishing.Disclosure;

/// <summary>Goes through the days on which numbers became public and hides, each day, what that day's numbers would give away.</summary>
internal sealed class DayByDay(IEnumerable<ICountTables> tables)
{
    private readonly HashSet<CountCell> _hidden = [];
    private readonly List<CountRelation> _known = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    public IReadOnlySet<CountCell> Hidden()
    {
        var all = tables.ToList();
        foreach (var day in all.SelectMany(table => table.Days).Distinct().Order())
        {
            // Only tables with news that day can have new sums.
            var added = all.Where(table => table.Days.Contains(day)).SelectMany(table => table.RelationsOn(day)).Where(IsNew).ToList();
            Decide(added, day);
        }

        return _hidden;
    }

    private bool IsNew(CountRelation relation) => _names.Add(string.Join('\n', relation.Cells.Select(cell => cell.Name)));

    private void Decide(List<CountRelation> added, DateOnly day)
    {
        _known.AddRange(added);
        _hidden.UnionWith(added.SelectMany(relation => relation.Cells).Where(cell => cell.IsAlwaysHidden));
        foreach (var group in RelationGroups.Of(_known, _ => true).Where(group => group.Exists(added.Contains)))
        {
            new SecondSuppression(group, _hidden, cell => cell.Published == day).Choose();
        }
    }
}
