using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>A table with headers or a caption is not marked as mere layout.</summary>
internal sealed class DataTableMarkedAsLayout : IPageCheck
{
    public Rule Rule { get; } = new("SS631", nameof(DataTableMarkedAsLayout), Severity.Error,
        Why: "Speech software reads such a table as loose words: no rows, no columns, no headers. WCAG failures F46 and F92.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from table in page.Elements.Named("table")
        where PageTables.IsLayout(table) && Perceived.IsHeard(table, page)
        let sign = Sign(table)
        where sign is not null
        select page.Report(Rule, table,
            $"The table is marked as layout (role=\"{table.GetAttribute("role")}\") but has {sign}.",
            hint: "Take the role away if the table holds data; if it only lays things out, use plain td cells and no caption.");

    // What a browser brings back the table's own role for, such as a name or a place for the keyboard, is left alone.
    private static string? Sign(IElement table)
    {
        if (table.HasAttribute("aria-label") || table.HasAttribute("aria-labelledby") || table.HasAttribute("tabindex"))
        {
            return null;
        }

        var grid = TableGrid.Of(table);
        var header = grid?.Cells.FirstOrDefault(cell => cell.Element.LocalName == "th" && !string.IsNullOrWhiteSpace(cell.Element.TextContent));
        return header is not null && grid!.Cells.Count > 1 ? $"the header cell \"{Excerpt.Of(header.Element)}\""
            : TableCaptions.Caption(table) is { } caption && !string.IsNullOrWhiteSpace(caption.TextContent) ? $"the caption \"{Excerpt.Of(caption)}\""
            : !string.IsNullOrWhiteSpace(table.GetAttribute("summary")) ? $"the summary \"{Excerpt.Of(table.GetAttribute("summary")!)}\""
            : null;
    }
}
