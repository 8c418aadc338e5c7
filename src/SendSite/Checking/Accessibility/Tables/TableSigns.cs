using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>
/// Tells a table of data from one that only lays things out, by the signs browsers and people go by. Where they do not agree
/// the answer is that nobody but a person knows.
/// </summary>
internal static class TableSigns
{
    private const int LongestDatum = 60;

    private static readonly string[] NeverData = ["table", "form", "input", "select", "textarea", "button", "iframe", "video", "h1", "h2", "h3", "h4", "h5", "h6", "article", "section", "nav", "ul", "ol"];

    public static TableMeaning MeaningOf(TableGrid grid)
    {
        var rows = grid.Cells.Select(cell => cell.Y).Distinct().Count();
        if (rows < 2 || grid.Width < 2 || grid.Table.QuerySelector(string.Join(',', NeverData)) is not null)
        {
            return TableCaptions.Caption(grid.Table) is null ? TableMeaning.Layout : TableMeaning.Unclear;
        }

        if (IsMadeOfLinks(grid))
        {
            return TableMeaning.Unclear;
        }

        var words = grid.Cells.ToDictionary(cell => cell, cell => RunningText.OneLine(cell.Element.TextContent));
        var filled = words.Values.Count(text => text.Length > 0);
        var isEven = grid.Cells.Sum(cell => cell.Width * cell.Height) >= rows * grid.Width * 0.9;
        if (!isEven || filled < grid.Cells.Count * 0.75 || words.Values.Max(text => text.Length) > LongestDatum)
        {
            return IsMarkedAsData(grid.Table) ? TableMeaning.Unclear : TableMeaning.Layout;
        }

        var isData = IsMarkedAsData(grid.Table) || (rows > 2 && (FirstRowIsBold(grid) || HasFigures(grid, words)));
        return isData && rows * grid.Width > 4 ? TableMeaning.Data : TableMeaning.Unclear;
    }

    private static bool IsMarkedAsData(IElement table) =>
        TableCaptions.Caption(table) is not null
        || table.QuerySelector("thead") is not null
        || table.GetAttribute("border") is { } border && border.Trim() is not ("0" or "none")
        || table.GetAttribute("rules") is not null;

    private static bool FirstRowIsBold(TableGrid grid) =>
        grid.Cells.Where(cell => cell.Y == 0).All(cell => cell.Element.QuerySelector("b, strong") is { } bold
            && RunningText.OneLine(bold.TextContent).Length >= RunningText.OneLine(cell.Element.TextContent).Length);

    // Ways back and on, or a menu, are laid out like data and are none.
    private static bool IsMadeOfLinks(TableGrid grid)
    {
        var filled = grid.Cells.Where(cell => !string.IsNullOrWhiteSpace(cell.Element.TextContent)).ToList();
        return filled.Count(cell => cell.Element.QuerySelector("a[href]") is { } link
            && RunningText.OneLine(link.TextContent).Length >= RunningText.OneLine(cell.Element.TextContent).Length) >= filled.Count * 0.4;
    }

    // A column that has words at its top and figures all the way down.
    private static bool HasFigures(TableGrid grid, Dictionary<TableCell, string> words)
    {
        for (var x = 0; x < grid.Width; x++)
        {
            var column = grid.Cells.Where(cell => cell.X == x).OrderBy(cell => cell.Y).Select(cell => words[cell]).ToList();
            if (column.Count > 2 && !IsFigure(column[0]) && column[0].Any(char.IsLetter) && column.Skip(1).All(IsFigure))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFigure(string text) => text.Any(char.IsAsciiDigit) && text.Count(char.IsLetter) <= 3;
}
