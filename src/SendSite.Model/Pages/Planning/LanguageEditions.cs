using System.Collections.Immutable;
using SendSite.Model.Languages;

namespace SendSite.Model.Pages.Planning;

/// <summary>Tells each page in which other languages it is there. A language's start page is its home page.</summary>
internal sealed class LanguageEditions(IEnumerable<Page> pages)
{
    private readonly ILookup<Route, PageEdition> _editions = pages
        .Select(page => (Own: LanguageRoutes.Own(page.Language, page.Route), Edition: new PageEdition(page.Language, page.Route)))
        .OrderBy(page => page.Edition.Language is null ? "" : page.Edition.Language.Code, StringComparer.Ordinal)
        .ToLookup(page => page.Own, page => page.Edition);

    public Page Link(Page page)
    {
        ImmutableArray<PageEdition> editions = [.. _editions[LanguageRoutes.Own(page.Language, page.Route)]];
        return editions.Length > 1 ? page with { Editions = editions } : page;
    }
}
