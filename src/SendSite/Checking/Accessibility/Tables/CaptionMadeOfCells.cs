using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>A table's title is its caption, not a cell across its top.</summary>
internal sealed class CaptionMadeOfCells : IPageCheck
{
    public Rule Rule { get; } = new("SS630", nameof(CaptionMadeOfCells), Severity.Error,
        Why: "Speech software reads the title as the first figure, and does not say it when people list the page's tables.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from grid in PageTables.Of(page)
        where TableCaptions.Caption(grid.Table) is null && grid.Height > 2 && grid.Width > 1
        let first = grid.Cells is [var cell, ..] ? cell : null
        where first is { X: 0, Y: 0, Height: 1, Element.LocalName: "td" } && first.Width == grid.Width && !first.IsHeader
            && IsTitle(RunningText.OneLine(first.Element.TextContent)) && first.Element.QuerySelector("table, form, input, img, a, h1, h2, h3, h4, h5, h6, p + p") is null
            && IsData(grid)
        select page.Report(Rule, first.Element,
            $"The title \"{Excerpt.Of(first.Element)}\" stands in a cell across the table.",
            hint: "Make it the table's caption element, or a heading before the table.");

    private static bool IsTitle(string words) => words.Length is > 2 and <= 100;

    private static bool IsData(TableGrid grid) =>
        grid.Cells.Count(cell => cell.IsHeader) > 1 || TableSigns.MeaningOf(grid) == TableMeaning.Data;
}
