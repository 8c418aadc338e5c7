namespace SendSite.Model.Publishing.Disclosure;

/// <summary>Parts relations into groups that have no cell in common, so that each can be looked at alone.</summary>
internal static class RelationGroups
{
    /// <summary>The groups, and the relations in each, in the order they came.</summary>
    /// <param name="relations">What to part.</param>
    /// <param name="joins">Whether a cell joins the relations it stands in.</param>
    public static List<List<CountRelation>> Of(IEnumerable<CountRelation> relations, Func<CountCell, bool> joins)
    {
        var groups = new List<List<(CountRelation Relation, int Place)>>();
        var homes = new Dictionary<CountCell, List<(CountRelation Relation, int Place)>>();
        foreach (var (place, relation) in relations.Index())
        {
            var joined = relation.Cells.Where(joins).ToList();
            List<(CountRelation Relation, int Place)> group = [(relation, place)];
            foreach (var home in joined.Where(homes.ContainsKey).Select(cell => homes[cell]).Distinct().ToList())
            {
                group.AddRange(home);
                groups.Remove(home);
            }

            groups.Add(group);
            foreach (var cell in group.SelectMany(entry => entry.Relation.Cells).Where(joins))
            {
                homes[cell] = group;
            }
        }

        return [.. groups.Select(group => group.OrderBy(entry => entry.Place).Select(entry => entry.Relation).ToList()).OrderBy(group => group[0].Whole.Name, StringComparer.Ordinal)];
    }
}
