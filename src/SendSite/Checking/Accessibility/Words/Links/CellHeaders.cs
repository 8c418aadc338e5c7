using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>The header cells that tell one cell of a table from another: those it names, and those of its row and column.</summary>
internal static class CellHeaders
{
    /// <summary>Headers over the whole width of a table are its title, and tell no cell from another.</summary>
    public static IEnumerable<IElement> Of(IElement cell, FinishedPage page)
    {
        if (cell.HasAttribute("headers"))
        {
            return IdReferences.Of(cell, "headers", page.Elements);
        }

        return cell.ParentElement is { LocalName: "tr" } row && row.Closest("table") is { } table
            ? InRow(row).Concat(InColumn(row, Place(cell), table)).Where(header => header != cell)
            : [];
    }

    private static IEnumerable<IElement> InRow(IElement row) =>
        row.Children.Where(cell => cell.LocalName == "th" && cell.GetAttribute("scope") is not ("col" or "colgroup"));

    private static IEnumerable<IElement> InColumn(IElement row, int column, IElement table)
    {
        var width = table.QuerySelectorAll("tr").Select(Width).DefaultIfEmpty(1).Max();
        return
            from other in table.QuerySelectorAll("tr")
            where other != row && other.Closest("table") == table
            from header in other.Children
            where header.LocalName == "th" && header.GetAttribute("scope") is not ("row" or "rowgroup")
            let start = Place(header)
            where start <= column && column < start + Span(header) && (Span(header) < width || width == 1)
            select header;
    }

    private static int Place(IElement cell) =>
        cell.ParentElement?.Children.TakeWhile(other => other != cell).Sum(Span) ?? 0;

    private static int Width(IElement row) => row.Children.Sum(Span);

    private static int Span(IElement cell) => int.TryParse(cell.GetAttribute("colspan"), out var span) && span is > 0 and <= 1000 ? span : 1;
}
