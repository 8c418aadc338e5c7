using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Tables;

/// <summary>Every header cell says whether it speaks for its column or its row.</summary>
internal sealed class HeaderCellWithoutScope : IPageCheck
{
    public Rule Rule { get; } = new("SS611", nameof(HeaderCellWithoutScope), Severity.Error,
        Why: "Speech software cannot say what a figure counts. WCAG technique H63.")
    {
        Criteria = ["1.3.1"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var referred = page.Elements.Named("td", "th").SelectMany(cell => IdReferences.Tokens(cell, "headers")).ToHashSet(StringComparer.Ordinal);
        return
            from cell in page.Elements.Named("th")
            where cell.GetAttribute("scope") is not ("col" or "row" or "colgroup" or "rowgroup")
                && !(cell.Id is { Length: > 0 } id && referred.Contains(id))
            select page.Report(Rule, cell,
                $"The header cell \"{RunningText.OneLine(cell.TextContent)}\" does not say whether it heads a column or a row.",
                hint: "Give it scope=\"col\" or scope=\"row\"; in Markdown, put column headings in the table's first line.");
    }
}
