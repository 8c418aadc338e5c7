using System.Collections.Immutable;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>
/// Short lines over running text, which look like headings and are none; found once for the rules that ask. A line that is
/// wholly a link is reached as one, and is left alone.
/// </summary>
internal sealed partial class FakeHeadings
{
    private const int Longest = 80;
    private const int FewWords = 6;
    private const int RunningLength = 60;
    private const double Larger = 1.2;
    private const double MuchLarger = 1.5;

    private static readonly string[] NeverHeading = ["td", "th", "caption", "li", "dt", "dd", "blockquote", "figcaption", "label", "legend", "a", "button", "nav", "footer", "header", "address", "summary", "form", "aside", "pre"];

    private static readonly string[] Blocks = ["p", "div", "ul", "ol", "dl", "table", "section", "article", "nav", "form", "figure", "pre", "img", "input", "button", "br", "h1", "h2", "h3", "h4", "h5", "h6"];

    private FakeHeadings(ImmutableArray<FakeHeading> found) => Found = found;

    public ImmutableArray<FakeHeading> Found { get; }

    public static FakeHeadings Of(FinishedPage page) => page.Fact(page => new FakeHeadings(
    [
        .. from line in page.Elements.Named("p", "div")
           where IsShortLine(line) && !LineLook.IsAllOf(line, line.QuerySelector("a[href]"))
           let text = Text(line)
           where text is not null
           let found = Judge(line, text, page)
           where found is not null && Perceived.IsMet(line, page) && !IsElsewhere(line, page)
           select found,
        .. from bold in page.Elements.Named("b", "strong")
           where StandsOnLineOfItsOwn(bold) && IsShortLine(bold) && RunningText.OneLine(bold.TextContent) is var words && words.Split(' ').Length <= FewWords && char.IsUpper(words[0])
               && !words.Any(char.IsDigit) && !Callout().IsMatch(words) && Perceived.IsMet(bold, page) && !IsElsewhere(bold, page)
           select new FakeHeading(bold, "bold, on a line of its own", true),
    ]));

    private static FakeHeading? Judge(IElement line, IElement text, FinishedPage page)
    {
        var growth = LineLook.Growth(line, text, page);
        var isBold = LineLook.IsEmphasised(line, page);
        return isBold && growth >= Larger ? new FakeHeading(line, "bold and large", true)
            : growth >= MuchLarger && !FollowsHeading(line, page) ? new FakeHeading(line, "large", true)
            : IsCalledHeading(line, text) && !FollowsHeading(line, page) ? new FakeHeading(line, $"class \"{line.ClassName!.Trim()}\"", true)
            : isBold ? new FakeHeading(line, "bold", IsTitle(line, text, page))
            : null;
    }

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
        && !char.IsLower(next.TextContent.TrimStart()[0])
        && next.QuerySelector("h1, h2, h3, h4, h5, h6, form, table") is null
        && !LineLook.IsAllOf(next, next.QuerySelector("b, strong")) ? next : null;

    /// <summary>Whether two line breaks part the words from running text below, and a break or nothing from what is above.</summary>
    private static bool StandsOnLineOfItsOwn(IElement bold)
    {
        var after = Siblings(bold, node => node.NextSibling).Take(3).ToList();
        return after is [IElement { LocalName: "br" }, IElement { LocalName: "br" }, IText { Data: var text }] && RunningText.OneLine(text).Length >= RunningLength
            && Siblings(bold, node => node.PreviousSibling).FirstOrDefault() is null or IElement { LocalName: "br" or "p" or "div" or "img" or "hr" };
    }

    private static IEnumerable<INode> Siblings(INode node, Func<INode, INode?> next)
    {
        for (var current = next(node); current is not null; current = next(current))
        {
            if (current is not IText { Data: var blank } || !string.IsNullOrWhiteSpace(blank))
            {
                yield return current;
            }
        }
    }

    /// <summary>A few bold words over a paragraph head it, but for a name or a date below a heading, and for boxes and badges that draw the eye to themselves.</summary>
    private static bool IsTitle(IElement line, IElement text, FinishedPage page)
    {
        var words = RunningText.OneLine(line.TextContent);
        return words.Split(' ').Length <= FewWords && char.IsUpper(words[0]) && !words.Any(char.IsDigit)
            && !LineLook.IsEmphasised(text, page) && RunningText.OneLine(text.TextContent).Length >= RunningLength && RunningText.OneLine(text.TextContent)[^1] is '.' or '!' or '?'
            && !FollowsHeading(line, page) && line.PreviousElementSibling?.LocalName != "blockquote"
            && !Callout().IsMatch(words) && !Around(line).Concat(line.Children).Any(element => Box().IsMatch(element.ClassName ?? ""));
    }

    private static bool IsCalledHeading(IElement line, IElement text) =>
        line.ClassList.Any(name => Called().IsMatch(name) && !text.ClassList.Contains(name));

    private static bool FollowsHeading(IElement line, FinishedPage page) =>
        line.PreviousElementSibling is { } before && ElementRoles.Of(page).Is(before, "heading");

    private static IEnumerable<IElement> Around(IElement line) => new[] { line, line.ParentElement, line.ParentElement?.ParentElement }.OfType<IElement>();

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

    [GeneratedRegex(@"^(?:h[1-6]|(?:\w+[-_])*(?:sub|section|page)?head(?:ing|line)(?:[-_]?(?:\d|xl|l|m|s|small|medium|large))?|section[-_]title)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Called();

    [GeneratedRegex(@"^(?:note|important|warning|please|remember|tip|new|update|by|advertisement|sponsored)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Callout();

    [GeneratedRegex(@"alert|note|notice|callout|card|person|profile|badge|tag\b|pill|status|inset|warning|banner|message|byline|author|testimonial|quote|lead|intro|summary|price|stat", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Box();
}
