namespace SendSite.Checking.Accessibility.Tables;

/// <summary>
/// Decides what each header cell of a grid heads: by its role, by its scope, or by its place as the HTML Standard has it (a header
/// in a row without data heads its column, one in a column without data heads its row).
/// </summary>
internal static class HeaderKinds
{
    public static void Decide(TableGrid grid)
    {
        var dataRows = new HashSet<int>();
        var dataColumns = new HashSet<int>();
        foreach (var cell in grid.Cells.Where(cell => IsData(cell)))
        {
            dataRows.UnionWith(Enumerable.Range(cell.Y, cell.Height));
            dataColumns.UnionWith(Enumerable.Range(cell.X, cell.Width));
        }

        foreach (var cell in grid.Cells)
        {
            cell.Heads = Stated(cell) ?? ByPlace(cell, dataRows, dataColumns);
        }
    }

    private static bool IsData(TableCell cell) => Stated(cell) == HeaderKind.None;

    /// <summary>What the markup says; null for a header cell that leaves it to its place.</summary>
    private static HeaderKind? Stated(TableCell cell) => cell.Element.GetAttribute("role")?.Trim().ToLowerInvariant() switch
    {
        "columnheader" => HeaderKind.Column,
        "rowheader" => HeaderKind.Row,
        "cell" or "gridcell" => HeaderKind.None,
        _ when cell.Element.LocalName != "th" => HeaderKind.None,
        _ => cell.Element.GetAttribute("scope")?.Trim().ToLowerInvariant() switch
        {
            "col" => HeaderKind.Column,
            "colgroup" => HeaderKind.ColumnGroup,
            "row" => HeaderKind.Row,
            "rowgroup" => HeaderKind.RowGroup,
            _ => null,
        },
    };

    private static HeaderKind ByPlace(TableCell cell, HashSet<int> dataRows, HashSet<int> dataColumns) =>
        !Enumerable.Range(cell.Y, cell.Height).Any(dataRows.Contains) ? HeaderKind.Column
        : !Enumerable.Range(cell.X, cell.Width).Any(dataColumns.Contains) ? HeaderKind.Row
        : HeaderKind.Unclear;
}
