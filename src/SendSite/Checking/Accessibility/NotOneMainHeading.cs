using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>A page has exactly one level-one heading, the name of what is on it.</summary>
internal sealed class NotOneMainHeading : IPageCheck
{
    public Rule Rule { get; } = new("SS604", nameof(NotOneMainHeading), Severity.Error,
        Why: "People who move by headings start at level one to learn what a page is.")
    {
        Criteria = ["1.3.1", "2.4.6"],
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var headings = page.Elements.Named("h1").ToList();
        if (headings.Count == 0)
        {
            yield return page.Report(Rule, page.Document.Body,
                "The page has no level-one heading.",
                hint: "Give the page a title; it becomes the heading.");
        }

        foreach (var heading in headings.Skip(1))
        {
            yield return page.Report(Rule, heading,
                $"\"{RunningText.VisibleWords(heading)}\" is a second level-one heading.",
                hint: "Make it level two. The page's title is its only level-one heading.");
        }
    }
}
