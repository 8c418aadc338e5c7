using System.Collections.Immutable;
using AngleSharp.Dom;
using SendSite.Checking.Accessibility.Styles;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>
/// Short bold lines over running text, which look like headings and are none; found once for the rules that ask. A line that is
/// wholly a link is reached as one, and is left alone.
/// </summary>
internal sealed class FakeHeadings
{
    private const int Longest = 80;
    private const double MuchLarger = 1.2;

    private static readonly string[] NeverHeading = ["td", "th", "caption", "li", "dt", "dd", "blockquote", "figcaption", "label", "legend", "a", "button", "nav", "footer", "header", "address", "summary", "form", "aside", "pre"];

    private static readonly string[] Blocks = ["p", "div", "ul", "ol", "dl", "table", "section", "article", "nav", "form", "figure", "pre", "img", "input", "button", "br", "h1", "h2", "h3", "h4", "h5", "h6"];

    private FakeHeadings(ImmutableArray<(IElement Element, bool IsLarge)> found) => Found = found;

    /// <summary>The lines, and whether their letters are plainly larger than those of the text below.</summary>
    public ImmutableArray<(IElement Element, bool IsLarge)> Found { get; }

    public static FakeHeadings Of(FinishedPage page) => page.Fact(page => new FakeHeadings(
    [
        .. from line in page.Elements.Named("p", "div")
           where IsShortLine(line) && IsBold(line, page) && !IsAllOf(line, line.QuerySelector("a[href]"))
           let text = Text(line)
           where text is not null && Perceived.IsMet(line, page) && !IsElsewhere(line, page)
           select (line, Size(Bold(line), page) >= MuchLarger * Size(text, page)),
    ]));

    private static bool IsShortLine(IElement line)
    {
        if (line.ChildNodes.Length > 8 || line.Children.Any(child => Blocks.Contains(child.LocalName)))
        {
            return false;
        }

        var words = RunningText.OneLine(line.TextContent);
        return words.Length is > 2 and <= Longest && char.IsLetter(words[0])
            && words[^1] is not ('.' or ';' or ',' or ':' or '!');
    }

    /// <summary>The running text the line stands over.</summary>
    private static IElement? Text(IElement line) =>
        line.NextElementSibling is { LocalName: "p" or "div" or "ul" or "ol" } next
        && RunningText.OneLine(next.TextContent).Length > Math.Max(40, RunningText.OneLine(line.TextContent).Length)
        && next.QuerySelector("h1, h2, h3, h4, h5, h6, form, table") is null
        && !IsAllOf(next, next.QuerySelector("b, strong")) ? next : null;

    private static bool IsBold(IElement line, FinishedPage page) =>
        Bold(line) != line || PageStyles.Of(page).Value(line, "font-weight") is "bold" or "bolder" or "600" or "700" or "800" or "900";

    /// <summary>The element that makes the whole line bold, else the line.</summary>
    private static IElement Bold(IElement line) =>
        line.QuerySelector("b, strong") is { } bold && IsAllOf(line, bold) ? bold : line;

    private static bool IsAllOf(IElement whole, IElement? part) =>
        part is not null && RunningText.OneLine(part.TextContent).Length == RunningText.OneLine(whole.TextContent).Length;

    // A font element sizes letters as well, by its own seven steps.
    private static double? Size(IElement element, FinishedPage page) =>
        (element.Closest("font[size]") ?? element.QuerySelector("font[size]"))?.GetAttribute("size") switch
        {
            "4" or "+1" => 18.0,
            "5" or "+2" => 24,
            "6" or "7" or "+3" or "+4" => 32,
            _ => FontSizes.Of(element.QuerySelector("span, font") is { } inner && IsAllOf(element, inner) ? inner : element, PageStyles.Of(page)),
        };

    private static bool IsElsewhere(IElement line, FinishedPage page)
    {
        for (var current = line; current is not null; current = current.ParentElement)
        {
            if (NeverHeading.Contains(current.LocalName) || (current.HasAttribute("role") && (current == line || ElementRoles.Of(page).Is(current, "heading"))))
            {
                return true;
            }
        }

        return false;
    }
}
