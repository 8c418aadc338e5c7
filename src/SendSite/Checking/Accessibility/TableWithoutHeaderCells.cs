using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every table of data has header cells.</summary>
internal sealed class TableWithoutHeaderCells : IPageCheck
{
    public Rule Rule { get; } = new("SS612", nameof(TableWithoutHeaderCells), Severity.Error,
        Why: "Without headers a table is read as a string of figures. WCAG technique H51.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from table in page.Elements.Named("table")
        where !TableCaptions.IsLayout(table) && table.QuerySelector("th") is null
        select page.Report(Rule, table,
            "The table has no header cells.",
            hint: "Mark the first row, or the first cell of each row, as headers.");
}
