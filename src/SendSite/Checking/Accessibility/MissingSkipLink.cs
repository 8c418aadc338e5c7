using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>The first thing the keyboard reaches is a link past the menus.</summary>
internal sealed class MissingSkipLink : IPageCheck
{
    public Rule Rule { get; } = new("SS618", nameof(MissingSkipLink), Severity.Error,
        Why: "People who use a keyboard or a switch go through the whole menu on every page.")
    {
        Criteria = ["2.4.1"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var first = page.Elements.All.FirstOrDefault(element =>
            element.LocalName is "button" or "input" or "select" or "textarea" or "summary" || (element.LocalName == "a" && element.HasAttribute("href")));
        if (first?.GetAttribute("href") is not ['#', _, ..] target)
        {
            yield return page.Report(Rule, first ?? page.Document.Body,
                "The page does not begin with a link to its main part.",
                hint: "Put a skip link first in the page's layout: <a href=\"#main\">Skip to main content</a>.");
        }
        else if (page.Elements.WithId(target[1..]).Count == 0)
        {
            yield return page.Report(Rule, first,
                $"The skip link goes to \"{target}\", which is not on the page.",
                hint: $"Give the main part id=\"{target[1..]}\".");
        }
    }
}
