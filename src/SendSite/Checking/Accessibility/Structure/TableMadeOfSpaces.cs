using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>What is plainly a table, a head over its columns and one gap after another down the lines, is one.</summary>
internal sealed class TableMadeOfSpaces : IPageCheck
{
    public Rule Rule { get; } = new("SS636", nameof(TableMadeOfSpaces), Severity.Error,
        Why: "Speech software reads line after line, and nobody can tell which figure belongs to which column. WCAG failures F34 and F48.")
    {
        Criteria = ["1.3.1", "1.3.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from table in SpacedTables.Of(page).Found
        where table.IsSure
        select page.Report(Rule, table.Element,
            FormattableString.Invariant($"The {table.Rows} lines from \"{Excerpt.Of(table.Element)}\" are a table made of spaces."),
            hint: "Make it a table with header cells.");
}
