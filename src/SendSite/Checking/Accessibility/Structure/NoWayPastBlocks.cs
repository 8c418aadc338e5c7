using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>A page that begins with a menu offers some way past it.</summary>
internal sealed class NoWayPastBlocks : IPageCheck
{
    private const int LeastWords = 8;
    private const int ManyLinks = 5;
    private const int MostWordsBefore = 25;
    private const double NearlyAll = 0.8;

    private static readonly string[] Holders = ["ul", "ol", "div", "p", "table", "header", "center"];

    public Rule Rule { get; } = new("SS639", nameof(NoWayPastBlocks), Severity.Error,
        Why: "People who use a keyboard, a switch or speech go through the whole menu on every page.")
    {
        Criteria = ["2.4.1"],
        Act = ["cf77f2"],
        Version = 2,
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var block = page.Elements.All.FirstOrDefault(element => IsMenu(element, page));
        if (block is not null && !WayPastBlocks.Exists(block, page) && WordsAfter(block, page) >= LeastWords && WordsBefore(block, page) < MostWordsBefore)
        {
            yield return page.Report(Rule, block,
                "Nothing leads past this menu: there is no link before it to the main part, and no main element or heading after it.",
                hint: "Put the content in a main element with a heading, and a link to it before the menu.");
        }
    }

    // One page cannot show that it repeats; links to other pages in a row, before all else, are what repeats on every site.
    private static bool IsMenu(IElement element, FinishedPage page) =>
        (element.LocalName == "nav" || ElementRoles.Explicit(element) is { Name: "navigation" } ? LinksAway(element).Any() : IsMadeOfLinks(element)) && Perceived.IsMet(element, page);

    private static bool IsMadeOfLinks(IElement element)
    {
        if (!Holders.Contains(element.LocalName) || element.QuerySelector("main, h1, h2, form, article") is not null)
        {
            return false;
        }

        var links = LinksAway(element).ToList();
        return links.Count >= ManyLinks && links.Sum(link => Letters(link)) >= NearlyAll * Letters(element);
    }

    private static IEnumerable<IElement> LinksAway(IElement element) =>
        element.QuerySelectorAll("a[href]").Where(link => link.GetAttribute("href") is { Length: > 0 } address && address[0] != '#');

    private static int Letters(IElement element) => element.TextContent.Count(char.IsLetterOrDigit);

    private static int WordsAfter(IElement block, FinishedPage page) =>
        Words(page, text => (block.CompareDocumentPosition(text) & DocumentPositions.Following) != 0 && !block.Contains(text));

    private static int WordsBefore(IElement block, FinishedPage page) =>
        Words(page, text => (block.CompareDocumentPosition(text) & DocumentPositions.Preceding) != 0);

    private static int Words(FinishedPage page, Func<IText, bool> counts) =>
        page.Document.Body is { } body
            ? RunningText.Nodes(body, element => element.LocalName is "script" or "style" or "template" or "nav" or "noscript").Where(text => !string.IsNullOrWhiteSpace(text.Data) && counts(text))
                .Sum(text => text.Data.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length)
            : 0;
}
