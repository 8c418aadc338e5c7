using System.Collections.Immutable;

namespace SendSite.Model.Pages.Planning;

/// <summary>Finds the pages above a page from its address: home, then every folder that is itself a page.</summary>
internal sealed class BreadcrumbTrail(IEnumerable<Page> pages)
{
    private readonly Dictionary<string, PageReference> _titles =
        pages.ToDictionary(page => page.Route.Path, page => new PageReference(page.Route, page.Title) { Language = page.Language }, StringComparer.Ordinal);

    public Page Place(Page page) => page with { Breadcrumbs = Above(page.Route) };

    private ImmutableArray<PageReference> Above(Route route)
    {
        if (route == Route.Home)
        {
            return [];
        }

        var above = ImmutableArray.CreateBuilder<PageReference>();
        for (var slash = route.Path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = route.Path.IndexOf('/', slash + 1))
        {
            var address = route.Path[..(slash + 1)];
            if (address != route.Path && _titles.TryGetValue(address, out var parent))
            {
                above.Add(parent);
            }
        }

        return above.ToImmutable();
    }
}
