using SendSite.Model.Pages;

namespace SendSite.Checking.Links;

/// <summary>How many links a person follows from home to each page, at least.</summary>
internal sealed class SiteReach
{
    private readonly Dictionary<PageFacts, (int Links, PageFacts? Before)> _reached = new(ReferenceEqualityComparer.Instance);

    private SiteReach()
    {
    }

    /// <summary>Whether the site has a home page at all; a folder of loose pages has none.</summary>
    public bool HasHome { get; private set; }

    public static SiteReach Of(SiteFacts site)
    {
        var reach = new SiteReach();
        if (site.Pages.FirstOrDefault(page => page.Route == Route.Home) is not { } home)
        {
            return reach;
        }

        reach.HasHome = true;
        reach._reached[home] = (0, null);
        var next = new Queue<PageFacts>([home]);
        while (next.TryDequeue(out var page))
        {
            foreach (var link in page.Links.Where(link => link.Text.Length > 0))
            {
                if (site.Addresses.Find(page.Route, link.Target).Page is { } to && reach._reached.TryAdd(to, (reach._reached[page].Links + 1, page)))
                {
                    next.Enqueue(to);
                }
            }
        }

        return reach;
    }

    /// <summary>Links from home to the page; null when no chain of links leads there.</summary>
    public int? LinksTo(PageFacts page) => _reached.TryGetValue(page, out var found) ? found.Links : null;

    /// <summary>The addresses on the shortest way from home to the page, both included.</summary>
    public IEnumerable<string> Way(PageFacts page)
    {
        var way = new Stack<string>();
        for (PageFacts? current = page; current is not null; current = _reached[current].Before)
        {
            way.Push(current.Route.Path);
        }

        return way;
    }
}
