using AngleSharp.Dom;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Language;

/// <summary>Where a page's words do not look like the language they are said to be in; found once, told by the rules each in its share.</summary>
internal sealed class PageLanguageDoubts
{
    private const int LongestRead = 6000;

    private PageLanguageDoubts(FinishedPage page)
    {
        var root = page.Document.DocumentElement;
        var byHolder = PagePassages.Of(page).All.Where(passage => LanguageTag.HasKnownLanguage(passage.Language)).ToLookup(passage => passage.Holder!);
        Whole = byHolder.Contains(root) ? LanguageJudge.Doubt(Sample(byHolder[root], quoted: false), root.GetAttribute("lang")!, LanguageDemand.Page) : null;
        Marked = [.. byHolder.Where(part => part.Key != root).SelectMany(Marks)];
        var doubted = Marked.Select(part => part.Element).ToHashSet();
        Unmarked = [.. byHolder.Where(part => !doubted.Contains(part.Key)).SelectMany(part => part).SelectMany(passage => Passage(passage, root))];
    }

    /// <summary>Against the language of the page.</summary>
    public LanguageDoubt? Whole { get; }

    /// <summary>Against the language of parts that have one of their own.</summary>
    public IReadOnlyList<(IElement Element, string Text, string Said, LanguageDoubt Doubt)> Marked { get; }

    /// <summary>Against the language passages take from the page or the part they stand in.</summary>
    public IReadOnlyList<(IElement Element, string Text, string Said, LanguageDoubt Doubt)> Unmarked { get; }

    public static PageLanguageDoubts Of(FinishedPage page) => page.Fact(page => new PageLanguageDoubts(page));

    private static IEnumerable<(IElement, string, string, LanguageDoubt)> Marks(IGrouping<IElement, TextPassage> part)
    {
        var said = part.Key.GetAttribute("lang")!;
        var text = Sample(part, quoted: true);
        return LanguageJudge.Doubt(text, said, LanguageDemand.MarkedPart) is { } doubt ? [(part.Key, text, said, doubt)] : [];
    }

    /// <summary>In a page whose language is wrong as a whole, a passage is foreign only if it is not in the language that is right.</summary>
    private IEnumerable<(IElement, string, string, LanguageDoubt)> Passage(TextPassage passage, IElement root)
    {
        var doubt = LanguageJudge.Doubt(SentenceWords.Unquoted(passage.Text), passage.Language, LanguageDemand.UnmarkedPart)
            ?? SentenceWords.Quotations(passage.Text).Select(quoted => LanguageJudge.Doubt(quoted, passage.Language, LanguageDemand.Quotation)).FirstOrDefault(found => found is { IsSure: true });
        return doubt is null || (passage.Holder == root && Whole is { } whole && (whole.Tag == doubt.Tag || whole.Name == doubt.Name))
            ? []
            : [(passage.Element, passage.Text, passage.Language, doubt)];
    }

    private static string Sample(IEnumerable<TextPassage> passages, bool quoted)
    {
        var text = string.Join(" . ", passages.OrderByDescending(passage => passage.Text.Length).Select(passage => passage.Text));
        text = text.Length > LongestRead ? text[..LongestRead] : text;
        return quoted ? text : SentenceWords.Unquoted(text);
    }
}
