using System.Collections.Immutable;
using System.Net;
using System.Text;
using SendSite.Hosting;
using SendSite.Writing;

namespace SendSite.Preview;

/// <summary>
/// A site with the preview's own files beside it. Each page gets a link to them as it is read: files of the same origin,
/// not inline, so that the site's own content policy allows them and is tried out as it is.
/// </summary>
/// <param name="site">The site's files.</param>
/// <param name="own">The preview's.</param>
/// <param name="sources">The file a person would mend, by the path of each page.</param>
/// <param name="version">The version of the pages.</param>
internal sealed class PreviewFiles(ISiteFiles site, ISiteFiles own, ImmutableDictionary<string, string> sources, string version) : ISiteFiles
{
    public bool Exists(SitePath path) => own.Exists(path) || site.Exists(path);

    public byte[]? Read(SitePath path) => own.Read(path) ?? (path.Text.EndsWith(".html", StringComparison.OrdinalIgnoreCase) ? Page(path) : site.Read(path));

    /// <summary>The lines of a page's head that bring the preview in.</summary>
    /// <param name="source">The file to mend; empty when not known.</param>
    public static string HeadLines(string version, string source) =>
        $"""
        <link rel="stylesheet" href="/_preview/preview.css">
        <script src="/_preview/reload.js" defer data-preview-version="{version}" data-preview-source="{WebUtility.HtmlEncode(source)}"></script>

        """;

    private byte[]? Page(SitePath path)
    {
        if (site.Read(path) is not { } page || page.AsSpan().IndexOf("</head>"u8) is not (>= 0 and var end))
        {
            return site.Read(path);
        }

        var lines = Encoding.UTF8.GetBytes(HeadLines(version, sources.GetValueOrDefault(path.Text, "")));
        return [.. page.AsSpan(0, end), .. lines, .. page.AsSpan(end)];
    }
}
