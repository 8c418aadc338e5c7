using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>A few words look like another language than the one they are said to be in.</summary>
internal sealed class DoubtfulPartLanguage : IPageCheck
{
    public Rule Rule { get; } = new("SS804", nameof(DoubtfulPartLanguage), Severity.Review,
        Why: "Speech software says the words in a voice that cannot say them.")
    {
        Criteria = ["3.1.2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var doubts = PageLanguageDoubts.Of(page);
        return doubts.Marked.Concat(doubts.Unmarked).Where(part => !part.Doubt.IsSure).Select(part => page.Report(Rule, part.Element,
            $"The words \"{Beginning.Of(part.Text)}\" are said to be in \"{part.Said}\", but look like {part.Doubt.Name}.",
            hint: $"Are they {part.Doubt.Name}, and neither a name nor a word that has become common? Then set lang on them."));
    }
}
