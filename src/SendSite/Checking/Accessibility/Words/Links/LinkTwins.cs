using AngleSharp.Dom;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>Finds the links of a page that are called the same, stand among the same words and go to different addresses. Links within the page, such as a list of its contents, are let be.</summary>
internal static class LinkTwins
{
    private static readonly string[] Parts = ["main", "nav", "header", "footer", "aside", "form", "dialog", "article"];

    public static IEnumerable<LinkTwin> Of(FinishedPage page)
    {
        var alike = PageLinks.Of(page).All
            .Where(link => link.Target.Length > 0 && link.Target[0] != '#' && link.Name.Any(char.IsLetter))
            .GroupBy(link => VagueWords.Plain(link.Name), StringComparer.Ordinal)
            .Where(group => group.Select(link => link.Target).Distinct(StringComparer.Ordinal).Skip(1).Any());
        return
            from named in alike
            from sameWords in named.GroupBy(link => Context(link, page), StringComparer.Ordinal)
            from other in sameWords.DistinctBy(link => link.Target).Skip(1).Take(1)
            let first = sameWords.First()
            select new LinkTwin(first.Name, first.Target, other.Target, ElementSelector.For(other.Element, page.Elements), IsAlone(first, other, page));
    }

    private static string Context(NamedLink link, FinishedPage page) =>
        string.Join(' ', ContentWords.Of(LinkContext.Of(link.Element, page)).Except(ContentWords.Of(link.Name)).Order(StringComparer.Ordinal));

    private static bool IsAlone(NamedLink first, NamedLink second, FinishedPage page) =>
        LinkContext.HeadingOver(first.Element, page) == LinkContext.HeadingOver(second.Element, page)
        && PartOf(first.Element) == PartOf(second.Element)
        && !HasWordsBetween(first.Element, second.Element, page);

    private static IElement? PartOf(IElement link)
    {
        var current = link.ParentElement;
        while (current is not null && !Parts.Contains(current.LocalName) && !current.HasAttribute("role"))
        {
            current = current.ParentElement;
        }

        return current;
    }

    /// <summary>In one sentence or line, the words just before each link tell them apart for whoever reads along.</summary>
    private static bool HasWordsBetween(IElement first, IElement second, FinishedPage page)
    {
        var text = BlockText.Of(page);
        var block = text.Around(first);
        if (block != text.Around(second))
        {
            return false;
        }

        var isPast = false;
        var isDone = false;
        var between = text.Except(block, inner =>
        {
            isDone |= inner == second;
            var isBefore = !isPast;
            isPast |= inner == first;
            return isDone || (isBefore && !inner.Contains(first));
        });
        return isPast && ContentWords.Of(between).Except(ContentWords.Of(text.All(first))).Any() && block.ChildNodes.OfType<IText>().Any(node => node.Data.Any(char.IsLetter));
    }
}
