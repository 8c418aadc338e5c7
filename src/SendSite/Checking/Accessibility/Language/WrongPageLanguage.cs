using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>The language a page declares is that of its words.</summary>
internal sealed class WrongPageLanguage : IPageCheck
{
    public Rule Rule { get; } = new("SS800", nameof(WrongPageLanguage), Severity.Error,
        Why: "Speech software reads the whole page in the wrong voice, so that nobody can follow it.")
    {
        Criteria = ["3.1.1"],
        Act = ["ucwvc8"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        if (PageLanguageDoubts.Of(page).Whole is { IsSure: true } doubt)
        {
            yield return page.Report(Rule, page.Document.DocumentElement,
                $"The page says that it is in \"{page.Document.DocumentElement.GetAttribute("lang")}\", but its words are {doubt.Name}.",
                hint: doubt.Tag.Length > 0 ? $"Set lang=\"{doubt.Tag}\" on the html element." : "Set lang on the html element to the language of the words.");
        }
    }
}
