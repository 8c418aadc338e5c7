using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Styles;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>How a line of words is set: how heavy and how large.</summary>
internal static class LineLook
{
    /// <summary>Whether the whole line is bold or underlined, by its markup or its styles.</summary>
    public static bool IsEmphasised(IElement line, FinishedPage page) =>
        Whole(line) != line || IsHeavy(line, page) || (line.QuerySelector("span, font") is { } inner && IsAllOf(line, inner) && IsHeavy(inner, page));

    /// <summary>How many times the letters of a line are larger than those of other words; 1 where that cannot be known.</summary>
    public static double Growth(IElement line, IElement other, FinishedPage page) =>
        Size(Whole(line), page) is { } size && Size(other, page) is > 0 and { } usual ? size / usual : 1;

    /// <summary>Whether a part holds all the words of the whole.</summary>
    public static bool IsAllOf(IElement whole, IElement? part) =>
        part is not null && RunningText.OneLine(part.TextContent).Length == RunningText.OneLine(whole.TextContent).Length;

    private static bool IsHeavy(IElement element, FinishedPage page) =>
        PageStyles.Of(page).Value(element, "font-weight") is "bold" or "bolder" or "600" or "700" or "800" or "900";

    /// <summary>The element that makes the whole line stand out, else the line.</summary>
    private static IElement Whole(IElement line) =>
        line.QuerySelector("b, strong, u") is { } bold && IsAllOf(line, bold) ? bold : line;

    // A font element sizes letters as well, by its own seven steps.
    private static double? Size(IElement element, FinishedPage page) =>
        (element.Closest("font[size]") ?? element.QuerySelector("font[size]"))?.GetAttribute("size") switch
        {
            "4" or "+1" => 18.0,
            "5" or "+2" => 24,
            "6" or "7" or "+3" or "+4" => 32,
            _ => FontSizes.Of(element.QuerySelector("span, font, big") is { } inner && IsAllOf(element, inner) ? inner : element, PageStyles.Of(page)),
        };
}
