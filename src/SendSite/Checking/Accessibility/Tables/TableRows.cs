using AngleSharp.Dom;
using SendSite.Checking.Aria;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>Finds the rows and cells of a table, or of elements that play one by their roles; never those of a table inside it.</summary>
internal static class TableRows
{
    /// <summary>Rows by their group, those of a tfoot last.</summary>
    public static List<IReadOnlyList<IElement>> GroupsOf(IElement table)
    {
        if (table.LocalName != "table")
        {
            return [Descend(table, "row")];
        }

        var groups = new List<IReadOnlyList<IElement>>();
        List<IElement>? loose = null;
        foreach (var child in table.Children)
        {
            if (child.LocalName == "tr")
            {
                if (loose is null)
                {
                    groups.Add(loose = []);
                }

                loose.Add(child);
            }
            else if (child.LocalName is "thead" or "tbody" or "tfoot")
            {
                loose = null;
                groups.Add([.. child.Children.Where(row => row.LocalName == "tr")]);
            }
        }

        return [.. groups.OrderBy(rows => rows is [{ ParentElement.LocalName: "tfoot" }, ..])];
    }

    public static IEnumerable<IElement> CellsOf(IElement row) =>
        row.LocalName == "tr" && row.GetAttribute("role") is null
            ? row.Children.Where(cell => cell.LocalName is "td" or "th")
            : Descend(row, "cell", "gridcell", "columnheader", "rowheader");

    private static List<IElement> Descend(IElement from, params string[] roles)
    {
        var found = new List<IElement>();
        var open = new Stack<IElement>(Owned(from).Reverse());
        while (open.TryPop(out var element))
        {
            if (RoleOf(element) is { } role && roles.Contains(role))
            {
                found.Add(element);
            }
            else if (RoleOf(element) is not ("table" or "grid" or "treegrid"))
            {
                foreach (var child in Owned(element).Reverse())
                {
                    open.Push(child);
                }
            }
        }

        return found;
    }

    private static IEnumerable<IElement> Owned(IElement element) =>
        IdReferences.Tokens(element, "aria-owns") is { Length: > 0 } ids && element.Owner is { } document
            ? element.Children.Concat(ids.Select(document.GetElementById).OfType<IElement>().Where(owned => !owned.Contains(element)))
            : element.Children;

    private static string? RoleOf(IElement element) => element.GetAttribute("role")?.Trim().ToLowerInvariant() ?? element.LocalName switch
    {
        "tr" => "row",
        "td" => "cell",
        "th" => element.GetAttribute("scope") == "row" ? "rowheader" : "columnheader",
        "table" => "table",
        _ => null,
    };
}
