using System.Collections.Concurrent;
using SendSite.Model.Pages;

namespace SendSite.Styling;

/// <summary>The files of the site being checked, as its pages link to them; each style sheet is read once for all pages. Safe to use from many threads.</summary>
/// <param name="read">Gives the text of a file by its path from the top of the site, such as <c>assets/site.css</c>; nothing where there is none.</param>
internal sealed class LinkedFiles(Func<string, string?> read)
{
    private static readonly Uri Site = new("https://site.invalid/");

    private readonly ConcurrentDictionary<string, StyleSheet?> _sheets = new(StringComparer.Ordinal);

    /// <summary>The files below a folder.</summary>
    public static LinkedFiles In(string folder) =>
        new(path => Path.Combine(folder, path) is var file && File.Exists(file) ? File.ReadAllText(file) : null);

    /// <summary>The sheet a page links to; nothing where the address leads off the site or to no file.</summary>
    public StyleSheet? Sheet(Route page, string address) => PathOf(page, address) is { } path ? _sheets.GetOrAdd(path, Load) : null;

    /// <summary>The text of the file a page links to, a folder's being that of its <c>index.html</c>, and a page's with or without its <c>.html</c>; nothing where the address leads off the site or to no file.</summary>
    public string? Text(Route page, string address) =>
        PathOf(page, address) is { } path ? read(path.Length == 0 || path.EndsWith('/') ? path + "index.html" : path) ?? read(path + ".html") ?? read(path + "/index.html") : null;

    /// <summary>The path from the top of the site that an address on a page leads to, without its query; nothing where it leads off the site.</summary>
    public static string? PathOf(Route page, string address) =>
        Uri.TryCreate(new Uri(Site, page.Path), address.Trim(), out var target) && target.Host == Site.Host
            ? Uri.UnescapeDataString(target.AbsolutePath).TrimStart('/')
            : null;

    private StyleSheet? Load(string path) => read(path) is { } css ? StyleSheet.Parse(css) : null;
}
