using AngleSharp.Dom;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>Every page's footer leads to the accessibility statement.</summary>
internal sealed class NoAccessibilityLink : IPageCheck
{
    public Rule Rule { get; } = new("SS625", nameof(NoAccessibilityLink), Severity.Error,
        Why: "People who meet a barrier do not know whom to tell. Public Sector Bodies Accessibility Regulations 2018, regulation 8.")
    {
        Criteria = ["3.2.6"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var footers = page.Elements.All.Where(element => element.LocalName == "footer" || element.GetAttribute("role") == "contentinfo").ToList();
        if (!footers.SelectMany(footer => footer.QuerySelectorAll("a[href]")).Any(LeadsToStatement))
        {
            yield return page.Report(Rule, footers.LastOrDefault() ?? page.Document.Body,
                "The page's footer has no link to the accessibility statement.",
                hint: "Put a link called \"Accessibility\" in the layout's footer.");
        }
    }

    private static bool LeadsToStatement(IElement link) =>
        link.GetAttribute("href")!.Contains("accessibility", StringComparison.OrdinalIgnoreCase)
        || link.TextContent.Contains("accessibility", StringComparison.OrdinalIgnoreCase);
}
