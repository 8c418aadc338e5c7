using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>A cell's <c>headers</c> attribute names other cells of its own table.</summary>
internal sealed class BrokenTableHeaders : IPageCheck
{
    public Rule Rule { get; } = new("SS628", nameof(BrokenTableHeaders), Severity.Error,
        Why: "Speech software drops the table's own headers for those named here; if they are not there, a figure is read without its meaning.")
    {
        Criteria = ["1.3.1"],
        Act = ["a25f45"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from grid in PageTables.Of(page)
        where grid.Table.LocalName == "table"
        from cell in grid.Cells
        from id in IdReferences.Tokens(cell.Element, "headers").Distinct(StringComparer.Ordinal)
        let fault = Fault(id, cell.Element, grid, page)
        where fault is not null && Perceived.IsSeen(cell.Element, page)
        select page.Report(Rule, cell.Element,
            $"The cell \"{Excerpt.Of(cell.Element)}\" names \"{id}\" as its header, {fault}.",
            hint: "Name the ids of header cells of this table, or take the headers attribute away where scope is enough.");

    private static string? Fault(string id, IElement cell, TableGrid grid, FinishedPage page)
    {
        var targets = page.Elements.WithId(id);
        return targets.Count == 0 ? "which is not on the page"
            : targets.Contains(cell) ? "which is the cell itself"
            : targets.Any(target => grid.Cells.Any(other => other.Element == target)) ? null
            : targets.Any(grid.Table.Contains) ? "which is not a cell"
            : "which is not in its table";
    }
}
