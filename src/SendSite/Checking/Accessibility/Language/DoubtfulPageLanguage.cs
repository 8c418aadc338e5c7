using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>A page's few words look like another language than the one it declares.</summary>
internal sealed class DoubtfulPageLanguage : IPageCheck
{
    public Rule Rule { get; } = new("SS801", nameof(DoubtfulPageLanguage), Severity.Review,
        Why: "Speech software reads the whole page in the wrong voice, so that nobody can follow it.")
    {
        Criteria = ["3.1.1"],
        Act = ["ucwvc8"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        if (PageLanguageDoubts.Of(page).Whole is { IsSure: false } doubt)
        {
            yield return page.Report(Rule, page.Document.DocumentElement,
                $"The page says that it is in \"{page.Document.DocumentElement.GetAttribute("lang")}\", but its words look like {doubt.Name}.",
                hint: $"Are most of the page's words {doubt.Name}?");
        }
    }
}
