using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility;

/// <summary>A language, of the page or of a part, is written as browsers know it.</summary>
internal sealed class InvalidLanguage : IPageCheck
{
    public Rule Rule { get; } = new("SS602", nameof(InvalidLanguage), Severity.Error,
        Why: "A tag no software knows is as good as none: the wrong voice reads the words.")
    {
        Criteria = ["3.1.1", "3.1.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from element in page.Elements.All
        let tag = element.GetAttribute("lang")
        where !string.IsNullOrWhiteSpace(tag) && !LanguageTag.IsValid(tag)
        select page.Report(Rule, element,
            $"\"{tag}\" is not a language tag.",
            hint: "Write the language's code, and the country's if it matters: en-GB, pl, pa, ur.");
}
