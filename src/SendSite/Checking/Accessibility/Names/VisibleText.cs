using System.Text;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Names;

/// <summary>The words a sighted reader finds in an element, whoever else they are hidden from. The letters an icon font turns into pictures are not among them.</summary>
internal static class VisibleText
{
    private static readonly string[] IconMarks = ["icon", "awesome", "glyph", "symbol"];

    /// <summary>Names that sites and their kits give to words kept for speech software, in case the style sheet is not at hand.</summary>
    private static readonly string[] SpokenOnly = ["visually-hidden", "visuallyhidden", "sr-only", "screen-reader", "screenreader", "show-for-sr", "offscreen", "assistive"];

    public static string Of(IElement element, FinishedPage page)
    {
        var words = new StringBuilder();
        Append(element, page, words);
        return RunningText.OneLine(words.ToString());
    }

    private static void Append(IElement element, FinishedPage page, StringBuilder words)
    {
        foreach (var node in element.ChildNodes)
        {
            if (node is IText text && Exposure.Of(page).IsInSight(element) && !IsIconFont(element, page))
            {
                words.Append(text.Data);
            }
            else if (node is IElement child && child.LocalName is not ("select" or "textarea" or "svg") && !IsSpokenOnly(child))
            {
                var gap = child.LocalName == "br" || BlockElements.StandsApart(child, PageStyles.Of(page)) ? " " : "";
                words.Append(gap);
                Append(child, page, words);
                words.Append(gap);
            }
        }
    }

    private static bool IsSpokenOnly(IElement element) =>
        element.ClassList.Any(name => SpokenOnly.Any(mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase)));

    private static bool IsIconFont(IElement element, FinishedPage page) =>
        PageStyles.Of(page).Inherited(element, "font-family") is { } font && IconMarks.Any(mark => font.Contains(mark, StringComparison.Ordinal))
        || element.ClassList.Any(name => IconMarks.Any(mark => name.Contains(mark, StringComparison.OrdinalIgnoreCase)) || name is "fa" or "fas" or "far" or "fab" or "bi");
}
