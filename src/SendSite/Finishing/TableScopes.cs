using AngleSharp.Html.Dom;

namespace SendSite.Finishing;

/// <summary>
/// Says which cells a header cell speaks for, so that speech software reads "Overdue, 3" and not "3". WCAG 1.3.1. Headers in
/// the head, or filling the first row, speak for their column; one that opens a row speaks for the row; others are left to a person.
/// </summary>
internal sealed class TableScopes : IFinishingPass
{
    public void Apply(FinishedPage page)
    {
        foreach (var table in page.Document.QuerySelectorAll("table").OfType<IHtmlTableElement>())
        {
            foreach (var row in table.Rows)
            {
                Scope(row);
            }
        }
    }

    private static void Scope(IHtmlTableRowElement row)
    {
        var cells = row.Cells.ToList();
        var isHead = row.ParentElement is IHtmlTableSectionElement { LocalName: "thead" }
            || (row.Index == 0 && cells.All(cell => cell.LocalName == "th"));
        for (var column = 0; column < cells.Count; column++)
        {
            if (cells[column].LocalName == "th" && !cells[column].HasAttribute("scope") && (isHead || column == 0))
            {
                cells[column].SetAttribute("scope", isHead ? "col" : "row");
            }
        }
    }
}
