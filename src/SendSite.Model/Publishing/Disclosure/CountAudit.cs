using System.Collections.Immutable;

namespace SendSite.Model.Publishing.Disclosure;

/// <summary>
/// Plays a reader who knows every sum, every number shown, that people are whole and not negative, and which numbers were
/// withheld for being small and so lie between 1 and one less than the threshold. A hidden cell is safe when a second set of
/// numbers, in which the cell has another value, would look just the same. What cannot be shown to be safe counts as found out.
/// </summary>
internal sealed class CountAudit
{
    private readonly ImmutableArray<CountCell> _unknowns;
    private readonly ImmutableArray<SumRow> _rows;
    private readonly long[] _least;
    private readonly long[] _most;

    private CountAudit(ImmutableArray<CountCell> unknowns, ImmutableArray<SumRow> rows, long limit)
    {
        _unknowns = unknowns;
        _rows = rows;
        _least = [.. unknowns.Select(cell => cell.Least)];
        _most = [.. unknowns.Select(cell => cell.Most ?? limit)];
    }

    /// <summary>The guarded cells a reader could find out, in the order of their names.</summary>
    public static ImmutableArray<CountCell> Exposed(IReadOnlyCollection<CountRelation> relations, IReadOnlySet<CountCell> hidden) =>
    [
        .. RelationGroups.Of(relations.Where(relation => relation.Cells.Any(hidden.Contains)), hidden.Contains)
            .SelectMany(group => Of(group, hidden).Exposed().Concat(TooFewTogether(group, hidden)))
            .Distinct()
            .OrderBy(cell => cell.Name, StringComparer.Ordinal),
    ];

    private static CountAudit Of(IReadOnlyList<CountRelation> relations, IReadOnlySet<CountCell> hidden)
    {
        var unknowns = relations.SelectMany(relation => relation.Cells).Where(hidden.Contains).Distinct().ToImmutableArray();
        var places = unknowns.Select((cell, place) => (cell, place)).ToDictionary(entry => entry.cell, entry => entry.place);
        // Room to double every number: bounds any tighter would only make the reader cleverer.
        var limit = 100 + (2 * relations.SelectMany(relation => relation.Cells).Distinct().Sum(cell => cell.Number ?? 0));
        return new CountAudit(unknowns, [.. relations.Select(relation => Row(relation, hidden, places))], limit);
    }

    private static SumRow Row(CountRelation relation, IReadOnlySet<CountCell> hidden, Dictionary<CountCell, int> places)
    {
        var sum = hidden.Contains(relation.Whole) ? 0 : relation.Whole.Number!.Value;
        sum -= relation.Parts.Where(part => !hidden.Contains(part)).Sum(part => part.Number!.Value);
        var terms = relation.Parts.Where(hidden.Contains).Select(part => (places[part], 1));
        return new SumRow([.. hidden.Contains(relation.Whole) ? terms.Append((places[relation.Whole], -1)) : terms], sum);
    }

    /// <summary>Hidden parts of a total that is shown tell a small number together even when neither tells its own.</summary>
    private static IEnumerable<CountCell> TooFewTogether(IEnumerable<CountRelation> relations, IReadOnlySet<CountCell> hidden) =>
        from relation in relations
        where !hidden.Contains(relation.Whole)
        let rest = relation.Whole.Number - relation.Parts.Where(part => !hidden.Contains(part)).Sum(part => part.Number)
        from part in relation.Parts
        where hidden.Contains(part) && part.IsGuarded && rest > 0 && rest < part.Threshold
        select part;

    private IEnumerable<CountCell> Exposed()
    {
        var search = new WholeNumberSearch(_rows);
        if (search.Find(_least, _most, [.. _unknowns.Select((cell, place) => cell.Number ?? _least[place])]) is not { } known)
        {
            return _unknowns.Where(cell => cell.IsGuarded);
        }

        var seen = _unknowns.Select(_ => false).ToArray();
        return _unknowns.Where((cell, place) => cell.IsGuarded && !HasAnother(search, place, known, seen)).ToList();
    }

    private bool HasAnother(WholeNumberSearch search, int place, long[] known, bool[] seen)
    {
        if (!seen[place] && (Find(search, place, known, _least[place], known[place] - 1) ?? Find(search, place, known, known[place] + 1, _most[place])) is { } other)
        {
            for (var unknown = 0; unknown < seen.Length; unknown++)
            {
                seen[unknown] |= other[unknown] != known[unknown];
            }
        }

        return seen[place];
    }

    private long[]? Find(WholeNumberSearch search, int place, long[] known, long from, long to)
    {
        if (from > to)
        {
            return null;
        }

        long[] least = [.. _least], most = [.. _most];
        least[place] = from;
        most[place] = to;
        return search.Find(least, most, known);
    }
}
