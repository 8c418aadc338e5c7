using SendSite.Model.Diagnostics;
using SendSite.Model.Pages;

namespace SendSite.Checking.Links;

/// <summary>
/// Finds what a link leads to, as Netlify and the preview would: a page by its address, with or without the last slash, the file's
/// name or its <c>.html</c>; a file; a redirect. Where both <c>page.html</c> and <c>page/index.html</c> are there, <c>/page</c> is the first.
/// </summary>
internal sealed class SiteAddresses
{
    private static readonly Uri AnySite = new("https://site.invalid/");

    private readonly SiteFacts _site;
    private readonly Dictionary<string, PageFacts> _pages;
    private readonly Dictionary<string, string> _redirects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkTarget> _rooted = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _nearest = new(StringComparer.Ordinal);

    public SiteAddresses(SiteFacts site)
    {
        _site = site;
        _pages = site.Pages.ToDictionary(page => page.Route.Path, StringComparer.Ordinal);
        foreach (var redirect in site.Redirects)
        {
            _redirects.TryAdd(redirect.From, redirect.To);
        }
    }

    /// <summary>What a link leads to.</summary>
    /// <param name="from">The page it stands on.</param>
    /// <param name="target">The address as written.</param>
    public LinkTarget Find(Route from, string target)
    {
        if (target is ['/', not '/', ..] or "/")
        {
            if (!_rooted.TryGetValue(target, out var known))
            {
                _rooted[target] = known = Resolve(from, target);
            }

            return known;
        }

        return Resolve(from, target);
    }

    /// <summary>The address a person probably meant; null when none is near.</summary>
    public string? Nearest(string path)
    {
        if (!_nearest.TryGetValue(path, out var nearest))
        {
            _nearest[path] = nearest = NearestOf(path);
        }

        return nearest;
    }

    private string? NearestOf(string path) =>
        NearestName.Find(path, _pages.Keys.Concat(_site.Files.Where(file => !file.EndsWith("/index.html", StringComparison.Ordinal))));

    private LinkTarget Resolve(Route from, string target)
    {
        if (!Uri.TryCreate(new Uri(AnySite, from.Path), target, out var address))
        {
            return new LinkTarget(LinkTargetKind.Missing, target, "", null);
        }

        if (address.Scheme != AnySite.Scheme || address.Host != AnySite.Host)
        {
            return new LinkTarget(LinkTargetKind.Elsewhere, target, "", null);
        }

        var fragment = Uri.UnescapeDataString(address.Fragment.TrimStart('#'));
        return At(Uri.UnescapeDataString(address.AbsolutePath), fragment, followRedirect: true);
    }

    private LinkTarget At(string path, string fragment, bool followRedirect)
    {
        if (PageAt(path) is { } page)
        {
            return new LinkTarget(LinkTargetKind.Page, path, fragment, page);
        }

        if (_site.Files.Contains(path))
        {
            return new LinkTarget(LinkTargetKind.File, path, fragment, null);
        }

        return followRedirect && _redirects.TryGetValue(path, out var to)
            ? new LinkTarget(LinkTargetKind.Redirect, path, fragment, At(to.Split('#')[0], "", followRedirect: false).Page)
            : new LinkTarget(LinkTargetKind.Missing, path, fragment, null);
    }

    private PageFacts? PageAt(string path) =>
        _pages.GetValueOrDefault(path)
        ?? _pages.GetValueOrDefault(path.TrimEnd('/') + ".html")
        ?? _pages.GetValueOrDefault(path + "/")
        ?? (path.EndsWith("/index.html", StringComparison.Ordinal) ? _pages.GetValueOrDefault(path[..^"index.html".Length]) : null);
}
