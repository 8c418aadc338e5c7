using System.Globalization;
using AngleSharp.Dom;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>
/// A table as its cells lie, spans and all: the HTML Standard's "forming a table", and the same for tables made of ARIA roles.
/// </summary>
internal sealed class TableGrid
{
    // A page that asks for more is no table a person reads; it is left alone.
    private const int MostSlots = 200_000;

    private readonly List<TableCell?[]> _rows = [];
    private readonly List<TableCell> _cells = [];
    private readonly List<(int X, int Left, int Group, TableCell Cell)> _growing = [];
    private int _slots;

    private TableGrid(IElement table) => Table = table;

    public IElement Table { get; }

    /// <summary>In document order.</summary>
    public IReadOnlyList<TableCell> Cells => _cells;

    public int Height => _rows.Count;

    public int Width { get; private set; }

    /// <summary>The grid of a table or of an element that plays one; null where there are more slots than a person could read.</summary>
    public static TableGrid? Of(IElement table)
    {
        var grid = new TableGrid(table);
        foreach (var group in TableRows.GroupsOf(table).Select((rows, index) => (Rows: rows, Index: index)))
        {
            if (!grid.Add(group.Rows, group.Index))
            {
                return null;
            }
        }

        HeaderKinds.Decide(grid);
        return grid;
    }

    /// <summary>The cell that fills a slot; of two that overlap, the earlier.</summary>
    public TableCell? At(int x, int y) => y < _rows.Count && x < _rows[y].Length ? _rows[y][x] : null;

    private bool Add(IReadOnlyList<IElement> rows, int group)
    {
        _growing.Clear();
        for (var index = 0; index < rows.Count; index++)
        {
            var y = _rows.Count;
            _rows.Add([]);
            Continue(y);
            var x = 0;
            foreach (var element in TableRows.CellsOf(rows[index]))
            {
                x = Place(element, x, y, rows.Count - index, group);
                if (_slots > MostSlots)
                {
                    return false;
                }
            }
        }

        return true;
    }

    // Cells from above that reach into this row.
    private void Continue(int y)
    {
        for (var i = _growing.Count - 1; i >= 0; i--)
        {
            var (x, left, group, cell) = _growing[i];
            Fill(cell, x, y);
            _growing.RemoveAt(i);
            if (left > 1)
            {
                _growing.Add((x, left - 1, group, cell));
            }
        }
    }

    private int Place(IElement element, int x, int y, int rowsLeft, int group)
    {
        x = Math.Max(x, Index(element));
        while (At(x, y) is not null)
        {
            x++;
        }

        var width = Math.Clamp(Span(element, "colspan", "aria-colspan") ?? 1, 1, 1000);
        var asked = Span(element, "rowspan", "aria-rowspan") ?? 1;
        var height = asked == 0 ? rowsLeft : Math.Clamp(asked, 1, rowsLeft);
        var cell = new TableCell(element, x, y, width, height, group);
        _cells.Add(cell);
        Fill(cell, x, y);
        if (height > 1)
        {
            _growing.Add((x, height - 1, group, cell));
        }

        return x + width;
    }

    private void Fill(TableCell cell, int x, int y)
    {
        if (_rows[y].Length < x + cell.Width)
        {
            var row = _rows[y];
            Array.Resize(ref row, x + cell.Width);
            _rows[y] = row;
            Width = Math.Max(Width, row.Length);
        }

        _slots += cell.Width;
        for (var i = x; i < x + cell.Width; i++)
        {
            _rows[y][i] ??= cell;
        }
    }

    private static int? Span(IElement element, string native, string aria) =>
        int.TryParse(element.GetAttribute(element.LocalName is "td" or "th" ? native : aria), NumberStyles.None, CultureInfo.InvariantCulture, out var span) ? span : null;

    private static int Index(IElement element) =>
        element.LocalName is not ("td" or "th")
        && int.TryParse(element.GetAttribute("aria-colindex"), NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index is > 0 and <= 1000
            ? index - 1 : 0;
}
