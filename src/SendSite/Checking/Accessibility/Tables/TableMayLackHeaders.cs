using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>Where a table without header cells may hold data, a person says what it is.</summary>
internal sealed class TableMayLackHeaders : IPageCheck
{
    public Rule Rule { get; } = new("SS632", nameof(TableMayLackHeaders), Severity.Review,
        Why: "If the table holds data, it is read as a string of words without what they mean.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from grid in PageTables.Of(page)
        where TableWithoutHeaderCells.LacksHeaders(grid) && TableSigns.MeaningOf(grid) == TableMeaning.Unclear
        select page.Report(Rule, grid.Table,
            "The table has no header cells. Does any cell need words from the top of its column or the start of its row to be understood?",
            hint: "If so, make those cells th. If it only lays things out, give the table role=\"presentation\".");
}
