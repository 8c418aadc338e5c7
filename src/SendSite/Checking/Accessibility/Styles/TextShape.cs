using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Styles;

/// <summary>What the words of an element look like, as far as their number tells.</summary>
internal static class TextShape
{
    // Narrow letters on a wide window: words that take more than one line even so, take more than one.
    private const double LetterWidth = 0.42;
    private const double WindowWidth = 1280;

    private static readonly string[] Inline = ["a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "dfn", "em", "font", "i", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var"];

    /// <summary>Whether the element has words of its own that the spacing shows in.</summary>
    public static bool HasOwnWords(IElement element, TextSpacing kind)
    {
        var own = RunningText.OneLine(string.Concat(element.ChildNodes.OfType<IText>().Select(text => text.Data)));
        return own.Count(IsSpacedLetter) > 1 && (kind != TextSpacing.Words || own.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>Whether the words around and in the element take more than one line.</summary>
    public static bool TakesLines(IElement element, PageStyles styles)
    {
        var block = element;
        while (Inline.Contains(block.LocalName) && !IsMeasured(block, styles) && block.ParentElement is { } parent)
        {
            block = parent;
        }

        if (styles.Inherited(block, "white-space") is { } space && (space.StartsWith("nowrap", StringComparison.Ordinal) || space == "pre"))
        {
            return false;
        }

        var letters = RunningText.OneLine(block.TextContent).Length;
        return block.QuerySelector("br") is not null || letters * LetterWidth * (FontSizes.Of(element, styles) ?? 16) > Width(block, styles);
    }

    private static double Width(IElement block, PageStyles styles)
    {
        var width = WindowWidth;
        for (var current = block; current is not null; current = current.ParentElement)
        {
            var size = FontSizes.Of(current, styles);
            foreach (var property in (string[])["width", "max-width"])
            {
                width = styles.Value(current, property) is { } written && FontSizes.Pixels(written, size) is { } pixels ? Math.Min(width, pixels) : width;
            }
        }

        return width;
    }

    private static bool IsMeasured(IElement element, PageStyles styles) =>
        styles.Value(element, "display") is "block" or "inline-block" or "flex" or "grid" or "list-item";

    // Scripts that are not set letter by letter, or have no spaces, are read as they are.
    private static bool IsSpacedLetter(char letter) => char.IsLetter(letter) && letter < 'ԯ';
}
