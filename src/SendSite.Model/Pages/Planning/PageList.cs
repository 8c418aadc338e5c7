using System.Collections.Immutable;

namespace SendSite.Model.Pages.Planning;

/// <summary>
/// Every page by kind, with the headings inside pages of help: how somebody finds a page who has no search. A directory of many
/// services is not repeated here: its own front page leads to every one.
/// </summary>
/// <param name="terms">Which pages the search finds, and their kinds.</param>
public sealed class PageList(SearchTerms terms)
{
    /// <summary>More services than this would make a page that an old phone is slow to fetch.</summary>
    private const int MostServices = 300;

    /// <summary>The list.</summary>
    /// <param name="pages">Every page of the site.</param>
    /// <param name="headings">The headings of level two inside a page, by its address.</param>
    public ImmutableArray<SearchSection> Of(ImmutableArray<Page> pages, Func<Route, ImmutableArray<PageHeading>> headings) =>
    [
        .. pages
            .Select(page => (Page: page, Facts: terms.Of(page)))
            .Where(entry => entry.Facts is not null)
            .GroupBy(entry => entry.Facts!.Kind)
            .Where(kind => kind.Key != SearchKind.Service || kind.Count() <= MostServices)
            .OrderBy(kind => kind.Key)
            .Select(kind => new SearchSection(
                SearchTerms.HeadingOf(kind.Key),
                [.. kind.Select(entry => entry.Page).OrderBy(page => page.Title, StringComparer.OrdinalIgnoreCase).ThenBy(page => page.Route).Select(page => new ListedPage(new PageReference(page.Route, page.Title), kind.Key == SearchKind.Help ? headings(page.Route) : []))])),
    ];
}
