using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>The language a part declares, or gives to a name read out in it, is that of the words.</summary>
internal sealed class WrongPartLanguage : IPageCheck
{
    private const double LikelyIt = 0.5;
    private const double UnlikelyOther = 0.1;

    public Rule Rule { get; } = new("SS802", nameof(WrongPartLanguage), Severity.Error,
        Why: "Speech software changes to a voice that cannot say the words.")
    {
        Criteria = ["3.1.2"],
        Act = ["off6ek"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page) =>
        PageLanguageDoubts.Of(page).Marked.Where(part => part.Doubt.IsSure).Select(part => page.Report(Rule, part.Element,
            $"The words \"{Beginning.Of(part.Text)}\" are marked \"{part.Said}\", but are {part.Doubt.Name}.",
            hint: part.Doubt.Tag.Length > 0 ? $"Set lang=\"{part.Doubt.Tag}\" here." : "Set lang to the language of the words."))
        .Concat(Names(page));

    /// <summary>A name taken from elsewhere is read in the voice of the element that has it, not of the words' own place.</summary>
    private IEnumerable<Diagnostic> Names(FinishedPage page) =>
        from element in page.Elements.All
        where element.HasAttribute("aria-labelledby") && Exposure.Of(page).IsExposed(element)
        let said = LanguageOf(element)
        from source in IdReferences.Of(element, "aria-labelledby", page.Elements)
        let own = LanguageOf(source)
        where said.Length > 0 && own.Length > 0 && !FunctionWords.AreKin(LanguageTag.Primary(said), LanguageTag.Primary(own))
        let text = RunningText.OneLine(source.TextContent)
        where LanguageGuess.Of(text, FunctionWords.Count(SentenceWords.Of(text))) is { } guess && FunctionWords.AreKin(guess.Tag, LanguageTag.Primary(own)) && guess.Share >= LikelyIt && guess.ShareOf(LanguageTag.Primary(said)) <= UnlikelyOther
        select page.Report(Rule, element,
            $"The name \"{Beginning.Of(text)}\" is in \"{own}\" where it comes from, but is read out in \"{said}\" here.",
            hint: $"Set lang=\"{own}\" on this element too.");

    private static string LanguageOf(IElement element) => PagePassages.HolderOf(element)?.GetAttribute("lang")?.Trim() ?? "";
}
