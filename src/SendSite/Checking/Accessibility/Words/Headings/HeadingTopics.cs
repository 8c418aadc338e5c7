using System.Collections.Immutable;
using AngleSharp.Dom;
using SendSite.Checking.Aria;
using SendSite.Checking.Lexicons;
using SendSite.Finishing;

namespace SendSite.Checking.Accessibility.Words.Headings;

/// <summary>A page's headings whose next words seem to be about another subject than they name.</summary>
internal sealed class HeadingTopics
{
    private HeadingTopics(FinishedPage page) =>
        All =
        [
            .. from heading in page.Elements.All
               where ElementRoles.Of(page).Is(heading, "heading") && Exposure.Of(page).IsExposed(heading)
               let words = AccessibleNames.Of(page).Name(heading)
               let clash = Topics.Contradicting(words, () => BlocksAfter(heading, page).FirstOrDefault(""), () => string.Join(' ', BlocksAfter(heading, page)))
               where clash is not null
               select new StrayHeading(heading, words, Beginning.Of(BlocksAfter(heading, page).First()), clash),
        ];

    public ImmutableArray<StrayHeading> All { get; }

    public static HeadingTopics Of(FinishedPage page) => page.Fact(page => new HeadingTopics(page));

    /// <summary>The words of each shown block from a heading to the next.</summary>
    private static IEnumerable<string> BlocksAfter(IElement heading, FinishedPage page) =>
        page.Elements.All.SkipWhile(element => element != heading).Skip(1).Where(element => !heading.Contains(element))
            .TakeWhile(element => !ElementRoles.Of(page).Is(element, "heading"))
            .Where(element => element.LocalName is "p" or "li" or "td" or "dd" or "div" && Exposure.Of(page).IsShown(element))
            .Select(BlockText.Of(page).Own)
            .Where(text => text.Length > 0);
}
