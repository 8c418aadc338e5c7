using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.EasyReading;

/// <summary>A sentence of Easy Read has 15 words at most (NHS England, Guide to making information accessible for people with a learning disability).</summary>
internal sealed class LongSentenceInIdea : IPageCheck
{
    private const int MostWords = 15;

    public Rule Rule { get; } = new("SS813", nameof(LongSentenceInIdea), Severity.Warning,
        Why: "People with a learning disability lose a long sentence before it ends.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from idea in Idea.On(page)
        from sentence in idea.Sentences
        let words = Idea.Words(sentence).Count()
        where words > MostWords
        select page.Report(Rule, idea.Element,
            FormattableString.Invariant($"\"{sentence}\" has {words} words: too many for Easy Read."),
            hint: FormattableString.Invariant($"Write {MostWords} at most. Say one thing, then start a new idea with a picture of its own."));
}
