using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Finishing;
using SendSite.Model.Diagnostics;

namespace SendSite.Checking.Accessibility.Structure;

/// <summary>A page that begins with a menu offers some way past it.</summary>
internal sealed class NoWayPastBlocks : IPageCheck
{
    private const int LeastWords = 8;

    public Rule Rule { get; } = new("SS639", nameof(NoWayPastBlocks), Severity.Error,
        Why: "People who use a keyboard, a switch or speech go through the whole menu on every page.")
    {
        Criteria = ["2.4.1"],
        Act = ["cf77f2"],
    };

    public IEnumerable<Diagnostic> Check(FinishedPage page)
    {
        var block = page.Elements.All.FirstOrDefault(element => IsMenu(element, page));
        if (block is not null && !WayPastBlocks.Exists(page) && WordsAfter(block, page) >= LeastWords && WordsBefore(block, page) < LeastWords)
        {
            yield return page.Report(Rule, block,
                "Nothing leads past this menu: the page has no link to its main part, no main element and no heading.",
                hint: "Put the content in a main element with a heading, and a link to it before the menu.");
        }
    }

    // One page cannot show that it repeats; a menu marked as one, with links to other pages, is what repeats on every site.
    private static bool IsMenu(IElement element, FinishedPage page) =>
        (element.LocalName == "nav" || ElementRoles.Explicit(element) is { Name: "navigation" })
        && element.QuerySelectorAll("a[href]").Any(link => link.GetAttribute("href") is { Length: > 0 } address && address[0] != '#')
        && Perceived.IsMet(element, page);

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
