using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>Columns are made by a table, not by spaces; a person says what these are.</summary>
internal sealed class PreformattedTable : IPageCheck
{
    public Rule Rule { get; } = new("SS633", nameof(PreformattedTable), Severity.Review,
        Why: "Speech software reads line after line, and nobody can tell which figure belongs to which column. WCAG failures F34 and F48.")
    {
        Criteria = ["1.3.1", "1.3.2"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from table in SpacedTables.Of(page).Found
        where !table.IsSure
        select page.Report(Rule, table.Element,
            $"Are the columns from \"{Excerpt.Of(table.Element)}\" a table made of spaces?",
            hint: "If so, make it a table with header cells.");
}
