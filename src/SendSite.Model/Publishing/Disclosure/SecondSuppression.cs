namespace SendSite.Model.Publishing.Disclosure;

/// <summary>
/// Chooses which further numbers of a table to withhold, so that none of the small ones can be worked out from those that
/// are shown. First every sum with one number hidden gets a second, the one that leaves the fewest such sums elsewhere, is
/// the total of the least, and is the smallest; what the audit still finds out is covered by trying; and in the end each
/// chosen number is shown again where the audit allows.
/// </summary>
/// <param name="relations">The sums of one table, or of several that share numbers.</param>
/// <param name="hidden">What is withheld; receives what else must be.</param>
/// <param name="mayHide">Whether a number can still be withheld: one that was public before cannot be called back.</param>
internal sealed class SecondSuppression(List<CountRelation> relations, HashSet<CountCell> hidden, Func<CountCell, bool> mayHide)
{
    // Enough to find a way round an odd table; each costs an audit of it.
    private const int MostTried = 16;

    private readonly ILookup<CountCell, CountRelation> _standsIn =
        relations.SelectMany(relation => relation.Cells.Distinct().Select(cell => (cell, relation))).ToLookup(entry => entry.cell, entry => entry.relation);

    public void Choose()
    {
        var added = new List<CountCell>();
        for (var exposed = Exposed(); exposed.Count > 0; exposed = Exposed())
        {
            if ((BesideLoneCell(exposed) ?? BestTried(exposed)) is { } chosen)
            {
                hidden.Add(chosen);
                added.Add(chosen);
            }
            else if (!HideAround(exposed))
            {
                return;
            }
        }

        ShowAgain(added);
    }

    private List<CountCell> Exposed() => [.. CountAudit.Exposed(relations, hidden)];

    private bool CanHide(CountCell cell) => !hidden.Contains(cell) && cell.Number > 0 && mayHide(cell);

    private bool IsWhole(CountCell cell) => _standsIn[cell].Any(relation => relation.Whole == cell);

    private int Wholes(CountCell cell) => _standsIn[cell].Count(relation => relation.Whole == cell);

    private int HiddenIn(CountRelation relation) => relation.Cells.Count(hidden.Contains);

    /// <summary>A companion for the first exposed cell that stands alone in a sum.</summary>
    private CountCell? BesideLoneCell(List<CountCell> exposed) => exposed
        .SelectMany(cell => _standsIn[cell])
        .Where(relation => HiddenIn(relation) == 1)
        .Select(relation => relation.Cells.Where(CanHide).OrderBy(cell => cell == relation.Whole).ThenBy(Harm).ThenBy(Wholes).ThenBy(cell => cell.Number).ThenBy(cell => cell.Name, StringComparer.Ordinal).FirstOrDefault())
        .OfType<CountCell>()
        .FirstOrDefault();

    /// <summary>How many sums hiding a cell would leave with one number hidden, less those it would mend.</summary>
    private int Harm(CountCell cell) => _standsIn[cell].Sum(relation => HiddenIn(relation) switch { 0 => 1, 1 => -1, _ => 0 });

    /// <summary>The number near the exposed ones whose hiding leaves the fewest exposed.</summary>
    private CountCell? BestTried(List<CountCell> exposed) => Near(exposed)
        .Where(CanHide)
        .OrderBy(Wholes)
        .ThenBy(cell => cell.Number)
        .ThenBy(cell => cell.Name, StringComparer.Ordinal)
        .Take(MostTried)
        .Select(cell => (Cell: cell, Left: ExposedWith(cell)))
        .OrderBy(tried => tried.Left)
        .ThenBy(tried => IsWhole(tried.Cell))
        .Select(tried => tried.Cell)
        .FirstOrDefault();

    private int ExposedWith(CountCell cell)
    {
        hidden.Add(cell);
        var left = CountAudit.Exposed(relations, hidden).Length;
        hidden.Remove(cell);
        return left;
    }

    /// <summary>Every cell in a sum with the exposed ones, or with a hidden one that is in a sum with them, and so on.</summary>
    private IEnumerable<CountCell> Near(List<CountCell> exposed) =>
        RelationGroups.Of(relations, hidden.Contains)
            .Where(group => group.Exists(relation => relation.Cells.Any(exposed.Contains)))
            .SelectMany(group => group.SelectMany(relation => relation.Cells))
            .Distinct();

    /// <summary>The last resort: everything in a sum with the exposed cells, zeros and what was public before too.</summary>
    private bool HideAround(List<CountCell> exposed)
    {
        var around = Near(exposed).Where(cell => !hidden.Contains(cell)).ToList();
        hidden.UnionWith(around);
        return around.Count > 0;
    }

    private void ShowAgain(List<CountCell> added)
    {
        foreach (var cell in added.OrderByDescending(Wholes).ThenByDescending(cell => cell.Number).ThenBy(cell => cell.Name, StringComparer.Ordinal))
        {
            hidden.Remove(cell);
            if (Exposed().Count > 0)
            {
                hidden.Add(cell);
            }
        }
    }
}
