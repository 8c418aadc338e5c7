using System.Collections.Concurrent;
using SendSite.Model.Pages;

namespace SendSite.Styling;

/// <summary>The style sheets of the site being checked, each read once for all pages. Safe to use from many threads.</summary>
/// <param name="read">Gives the text of a file by its path from the top of the site, such as <c>assets/site.css</c>; nothing where there is none.</param>
internal sealed class SiteSheets(Func<string, string?> read)
{
    private readonly ConcurrentDictionary<string, StyleSheet?> _sheets = new(StringComparer.Ordinal);

    /// <summary>The sheet a page links to; nothing where the address leads off the site or to no file.</summary>
    /// <param name="page">The address of the page, against which the link is taken.</param>
    /// <param name="address">The link as written.</param>
    public StyleSheet? Find(Route page, string address)
    {
        var site = new Uri("https://site.invalid/");
        return Uri.TryCreate(new Uri(site, page.Path), address.Trim(), out var target) && target.Host == site.Host
            ? _sheets.GetOrAdd(Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/'), Load)
            : null;
    }

    private StyleSheet? Load(string path) => read(path) is { } css ? StyleSheet.Parse(css) : null;
}
