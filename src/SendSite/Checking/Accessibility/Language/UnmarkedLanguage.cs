using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>A passage in another language than the words around it says so.</summary>
internal sealed class UnmarkedLanguage : IPageCheck
{
    public Rule Rule { get; } = new("SS803", nameof(UnmarkedLanguage), Severity.Error,
        Why: "Speech software reads the passage in the voice of the words around it, and nobody can follow.")
    {
        Criteria = ["3.1.2"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        PageLanguageDoubts.Of(page).Unmarked.Where(part => part.Doubt.IsSure).Select(part => page.Report(Rule, part.Element,
            $"The passage \"{Beginning.Of(part.Text)}\" is {part.Doubt.Name}, on a page that says \"{part.Said}\".",
            hint: part.Doubt.Tag.Length > 0 ? $"Set lang=\"{part.Doubt.Tag}\" on the element around it." : "Set lang on the element around it."));
}
