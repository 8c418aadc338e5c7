using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>Where a page says its language twice, in lang and in xml:lang, it says the same.</summary>
internal sealed class ClashingLanguages : IPageCheck
{
    public Rule Rule { get; } = new("SS806", nameof(ClashingLanguages), Severity.Error,
        Why: "One program reads the page in one voice, the next in another.")
    {
        Criteria = ["3.1.1"],
        Act = ["5b7ae0"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var root = page.Document.DocumentElement;
        if (root.GetAttribute("lang") is { Length: > 0 } lang && root.GetAttribute("xml:lang") is { Length: > 0 } xml
            && LanguageTag.HasKnownLanguage(lang) && LanguageTag.Primary(lang) != LanguageTag.Primary(xml))
        {
            yield return page.Report(Rule, root,
                $"The page says \"{lang}\" in lang and \"{xml}\" in xml:lang.",
                hint: "Take xml:lang away; browsers read lang.");
        }
    }
}
