using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>Every table of data has a caption.</summary>
internal sealed class TableWithoutCaption : IPageCheck
{
    public Rule Rule { get; } = new("SS610", nameof(TableWithoutCaption), Severity.Error,
        Why: "People who list a page's tables cannot tell which one this is. WCAG technique H39.")
    {
        Criteria = ["1.3.1"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from table in page.Elements.Named("table")
        where !TableCaptions.IsLayout(table) && string.IsNullOrWhiteSpace(TableCaptions.Caption(table)?.TextContent)
        select page.Report(Rule, table,
            "The table has no caption.",
            hint: "Put a heading before the table; it becomes the caption.");
}
