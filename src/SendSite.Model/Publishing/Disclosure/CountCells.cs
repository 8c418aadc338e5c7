namespace SendSite.Model.Publishing.Disclosure;

/// <summary>The cell of each figure: always the same one for the same figure, whichever table asks.</summary>
internal sealed class CountCells
{
    private readonly Dictionary<RawFigure, CountCell> _cells = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, CountCell> _implied = new(StringComparer.Ordinal);

    /// <summary>The figures that have a cell.</summary>
    public IEnumerable<KeyValuePair<RawFigure, CountCell>> All => _cells;

    /// <inheritdoc cref="CountCell.Of"/>
    public CountCell? Of(string name, RawFigure? figure, DisclosureRule rule, DateOnly published)
    {
        if (figure is null)
        {
            return null;
        }

        if (!_cells.TryGetValue(figure, out var cell) && CountCell.Of(name, figure, rule, published) is { } made)
        {
            _cells.Add(figure, cell = made);
        }

        return cell;
    }

    /// <inheritdoc cref="CountCell.Implied"/>
    public CountCell Implied(string name, long? number, DisclosureRule rule, DateOnly published)
    {
        if (!_implied.TryGetValue(name, out var cell))
        {
            _implied.Add(name, cell = CountCell.Implied(name, number, rule.Threshold, published));
        }

        return cell;
    }
}
