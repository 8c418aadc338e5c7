using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>A page declares its language, so speech software picks the right voice.</summary>
internal sealed class MissingPageLanguage : IPageCheck
{
    public Rule Rule { get; } = new("SS601", nameof(MissingPageLanguage), Severity.Error,
        Why: "A screen reader may read English in a French voice.")
    {
        Criteria = ["3.1.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var root = page.Document.DocumentElement;
        if (string.IsNullOrWhiteSpace(root.GetAttribute("lang")))
        {
            yield return page.Report(Rule, root,
                "The page does not say which language it is in.",
                hint: "Set language in data/site.yml, or lang on the html element.");
        }
    }
}
