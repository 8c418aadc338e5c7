using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Words.Letters;

/// <summary>Words that tell something stand in the page, not in its styles.</summary>
internal sealed class WordsFromStyles : IPageCheck
{
    private const int ShortestWord = 4;

    private static readonly string[] Places = ["before", "after"];
    private static readonly string[] SignFonts = ["icon", "awesome", "material", "symbol", "glyph", "dingbat"];

    public Rule Rule { get; } = new("SS886", nameof(WordsFromStyles), Severity.Error,
        Why: "Whoever reads with styles of their own, copies, searches or has the page translated loses the words. WCAG failure F87.")
    {
        Criteria = ["1.3.1"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var styles = PageStyles.Of(page);
        return !styles.AddsContent ? [] :
            (from element in page.Elements.All
             where Exposure.Of(page).IsShown(element)
             from place in Places
             let words = Words(element, place, styles)
             where words.Any(char.IsLetter) && IsTelling(words) && !IsSaid(words, element) && Perceived.IsMet(element, page)
             select (Element: element, Words: words)).DistinctBy(found => found.Words)
            .Select(found => page.Report(Rule, found.Element,
                $"A style puts the words \"{Beginning.Of(found.Words)}\" here.",
                hint: "Write them in the page; a style may still set how they look."));
    }

    private static string Words(IElement element, string place, PageStyles styles) =>
        styles.Written(element, place, "content") is { } content && !content.Contains("attr(", StringComparison.OrdinalIgnoreCase)
        && !content.Contains('/', StringComparison.Ordinal) && !IsSignFont(element, place, styles)
            ? RunningText.OneLine(PseudoContent.Of(element, place, styles)) : "";

    private static bool IsSignFont(IElement element, string place, PageStyles styles) =>
        ((styles.Written(element, place, "font-family") ?? styles.Written(element, place, "font")) ?? styles.Inherited(element, "font-family")) is { } font
        && SignFonts.Any(name => font.Contains(name, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whole words: no signs, units or single letters.</summary>
    private static bool IsTelling(string words) =>
        words.Split(' ').Any(word => word.Count(char.IsLetter) >= ShortestWord) && !words.Contains('_', StringComparison.Ordinal);

    private static bool IsSaid(string words, IElement element) =>
        (element.TextContent + " " + element.GetAttribute("aria-label") + " " + element.GetAttribute("title")).Contains(words.Trim(' ', ':', '-', '(', ')'), StringComparison.OrdinalIgnoreCase);
}
