using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>Every table of data has header cells.</summary>
internal sealed class TableWithoutHeaderCells : IPageCheck
{
    public Rule Rule { get; } = new("SS612", nameof(TableWithoutHeaderCells), Severity.Error,
        Why: "Without headers a table is read as a string of figures. WCAG technique H51.")
    {
        Criteria = ["1.3.1"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from grid in PageTables.Of(page)
        where LacksHeaders(grid) && TableSigns.MeaningOf(grid) == TableMeaning.Data
        select page.Report(Rule, grid.Table,
            "The table has no header cells.",
            hint: "Mark the first row, or the first cell of each row, as headers.");

    /// <summary>No header cell, and no cell that names another as its header.</summary>
    public static bool LacksHeaders(TableGrid grid) =>
        grid.Table.LocalName == "table" && !grid.Cells.Any(cell => cell.IsHeader || cell.Element.HasAttribute("headers"));
}
