using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>A language, of the page or of a part with words in it, begins with a code that is registered.</summary>
internal sealed class InvalidLanguage : IPageCheck
{
    public Rule Rule { get; } = new("SS602", nameof(InvalidLanguage), Severity.Error,
        Why: "A tag no software knows is as good as none: the wrong voice reads the words.")
    {
        Criteria = ["3.1.2"],
        Act = ["de46e4"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var root = page.Document.DocumentElement;
        var withWords = new Lazy<HashSet<IElement>>(() => HoldersOfWords(page));
        return
            from element in page.Elements.All
            let tag = element.GetAttribute("lang")
            where !string.IsNullOrWhiteSpace(tag) && !LanguageTag.HasKnownLanguage(tag) && (element == root || withWords.Value.Contains(element))
            select page.Report(Rule, element,
                $"\"{tag}\" is not the code of a language.",
                hint: "Write the language's code, and the country's if it matters: en-GB, pl, pa, ur.") with
            {
                Criteria = element == root ? ["3.1.1"] : ["3.1.2"],
                Act = element == root ? ["bf051a"] : ["de46e4"],
            };
    }

    /// <summary>Elements whose words take their language from them; code and quotations too have words.</summary>
    private static HashSet<IElement> HoldersOfWords(FinishedPage page)
    {
        var exposure = Exposure.Of(page);
        var holders = PagePassages.Of(page).All.Select(passage => passage.Holder).OfType<IElement>().ToHashSet();
        foreach (var element in page.Elements.All)
        {
            if (element.ChildNodes.OfType<IText>().Any(text => text.Data.Any(IsMark)) && exposure.IsShown(element) && PagePassages.HolderOf(element) is { } holder)
            {
                holders.Add(holder);
            }
        }

        return holders;
    }

    private static bool IsMark(char character) => !char.IsWhiteSpace(character) && character != '\u00a0';
}
