using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>A page has one main part, marked as such.</summary>
internal sealed class NotOneMainLandmark : IPageCheck
{
    public Rule Rule { get; } = new("SS619", nameof(NotOneMainLandmark), Severity.Error,
        Why: "Speech software jumps to the main part; with none or two it does not know where.")
    {
        Criteria = ["1.3.1"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var mains = page.Elements.All
            .Where(element => element.LocalName == "main" ? !element.HasAttribute("hidden") : element.GetAttribute("role") == "main").ToList();
        if (mains.Count == 0)
        {
            yield return page.Report(Rule, page.Document.Body,
                "The page has no main part.",
                hint: "Put the page's content inside one main element.");
        }

        foreach (var main in mains.Skip(1))
        {
            yield return page.Report(Rule, main,
                "The page has a second main part.",
                hint: "Keep one main element; make the other a section.");
        }
    }
}
