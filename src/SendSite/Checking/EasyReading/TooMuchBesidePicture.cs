using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.EasyReading;

/// <summary>Beside a picture of Easy Read stand one or two sentences.</summary>
internal sealed class TooMuchBesidePicture : IPageCheck
{
    private const int MostSentences = 2;

    public Rule Rule { get; } = new("SS814", nameof(TooMuchBesidePicture), Severity.Warning,
        Why: "One picture cannot show three things: people look at it and miss what the rest of the words say.")
    {
        Scope = RuleScope.OwnSite,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        from idea in Idea.On(page)
        where idea.Sentences.Length > MostSentences
        select page.Report(Rule, idea.Element,
            FormattableString.Invariant($"{idea.Sentences.Length} sentences stand beside one picture. The first is \"{idea.Sentences[0]}\""),
            hint: "Make a second idea of those after the second sentence, with a picture of its own.");
}
