namespace SendSite.Checking.Accessibility.Tables;

/// <summary>
/// Whether a header of a grid heads any cell, by the HTML Standard's "assigning header cells". It asks only whether there is one:
/// the nearest cell in a header's way is always its own unless that cell names its headers itself.
/// </summary>
internal sealed class HeaderReach(TableGrid grid)
{
    private readonly int _firstData = grid.Cells.Where(cell => !cell.IsHeader).Select(cell => cell.Y).DefaultIfEmpty(0).Min();

    /// <summary>True also where the author's meaning cannot be told, as for a row of headers that closes a table.</summary>
    public bool HasCells(TableCell header) => header.Heads switch
    {
        HeaderKind.Column => Closes(header) || AnyBelow(header),
        HeaderKind.ColumnGroup => Closes(header) || header.Y + header.Height < grid.Height,
        HeaderKind.Row => SpansAll(header) || AnyAfter(header) || (IsByPlace(header) && AnyBelow(header)),
        HeaderKind.RowGroup => grid.Cells.Any(cell => cell != header && cell.Group == header.Group && cell.Y >= header.Y),
        _ => AnyBelow(header) || AnyAfter(header) || Closes(header),
    };

    private static bool IsByPlace(TableCell header) => header.Element.GetAttribute("scope") is null && header.Element.LocalName == "th";

    // Totals or repeated headings under the data.
    private bool Closes(TableCell header) =>
        header.Element.ParentElement?.ParentElement?.LocalName == "tfoot" || (IsByPlace(header) && header.Y > _firstData);

    private bool SpansAll(TableCell header) => header.Width >= grid.Width && header.Y + header.Height < grid.Height;

    private bool AnyBelow(TableCell header) => Any(header.X, header.X + header.Width, header.Y + header.Height, grid.Height, header);

    private bool AnyAfter(TableCell header) => Any(header.X + header.Width, grid.Width, header.Y, header.Y + header.Height, header);

    private bool Any(int left, int right, int top, int bottom, TableCell header)
    {
        for (var y = top; y < bottom; y++)
        {
            for (var x = left; x < right; x++)
            {
                if (grid.At(x, y) is { } cell && cell != header && !cell.Element.HasAttribute("headers"))
                {
                    return true;
                }
            }
        }

        return false;
    }
}
