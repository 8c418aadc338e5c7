using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>A page has a title, the first thing speech software says and what a tab or a bookmark shows.</summary>
internal sealed class MissingTitle : IPageCheck
{
    public Rule Rule { get; } = new("SS603", nameof(MissingTitle), Severity.Error,
        Why: "People with many tabs open, or who cannot see the page, cannot tell where they are.")
    {
        Criteria = ["2.4.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        if (string.IsNullOrWhiteSpace(page.Document.Title))
        {
            yield return page.Report(Rule, page.Document.Head,
                "The page has no title.",
                hint: "Give the page a title that says what it is about.");
        }
    }
}
