using System.Collections.Immutable;
using System.Text;
using SendSite.Writing;

namespace SendSite.Hosting;

/// <summary>
/// A site as Netlify would answer for it, with its own <c>_headers</c> and <c>_redirects</c>: which file, which headers,
/// or where to instead. Decides only; sends nothing.
/// </summary>
internal sealed class ServedSite
{
    private static readonly ImmutableDictionary<string, string> NoHeaders = ImmutableDictionary.Create<string, string>(StringComparer.OrdinalIgnoreCase);

    private readonly ISiteFiles _files;
    private readonly ParsedRules<HeaderRule> _headers;
    private readonly ParsedRules<RedirectRule> _redirects;

    private ServedSite(ISiteFiles files)
    {
        _files = files;
        _headers = NetlifyHeaders.Parse(Text(NetlifyHeaders.FileName));
        _redirects = NetlifyRedirects.Parse(Text(NetlifyRedirects.FileName));
    }

    /// <summary>A sentence for each line of the site's own rules that could not be read.</summary>
    public ImmutableArray<string> Problems => [.. _headers.Problems, .. _redirects.Problems];

    /// <summary>Reads a site's rules; its pages are read as they are asked for.</summary>
    public static ServedSite Open(ISiteFiles files) => new(files);

    /// <summary>Answers for an address.</summary>
    /// <param name="path">From the root, decoded, without its query.</param>
    /// <param name="query">With its question mark, kept on redirects; or empty.</param>
    public SiteAnswer Answer(string path, string query = "")
    {
        var (rule, target) = Redirected(path);
        if (rule is not { Force: true } && Find(path) is { } found)
        {
            return found.Redirect ? Elsewhere(301, Encoded(found.Path) + query) : Serve(200, found.Path, path) ?? NotFound(path);
        }

        return rule switch
        {
            null => NotFound(path),
            { Status: 200 or 404 } => InPlace(rule.Status, target, path) ?? NotFound(path),
            _ => Elsewhere(rule.Status, Ascii(target.Contains('?', StringComparison.Ordinal) ? target : WithQuery(target, query))),
        };
    }

    private (RedirectRule? Rule, string Target) Redirected(string path)
    {
        foreach (var rule in _redirects.Rules)
        {
            if (rule.TargetFor(path) is { } target)
            {
                return (rule, target);
            }
        }

        return (null, "");
    }

    // Netlify's pretty addresses: page.html is served at /page, folder/index.html at /folder/, and the other form of
    // each redirects. The two rule files are not part of the site.
    private (string Path, bool Redirect)? Find(string path)
    {
        var name = path.Trim('/');
        if (path is not ['/', ..] || (path.Length > 1 && !SitePath.TryParse(path[1..].TrimEnd('/'), out _)) || path.EndsWith("//", StringComparison.Ordinal))
        {
            return null;
        }

        if (path.EndsWith('/'))
        {
            return name.Length > 0 && Exists(name + ".html") ? ("/" + name, true) : Page(path[1..] + "index.html");
        }

        return Page(name) ?? Page(name + ".html") ?? (Exists(name + "/index.html") ? ($"/{name}/", true) : null);
    }

    private (string Path, bool Redirect)? Page(string file) => Exists(file) ? (file, false) : null;

    private bool Exists(string file) =>
        file is not (NetlifyHeaders.FileName or NetlifyRedirects.FileName) && SitePath.TryParse(file, out var path) && _files.Exists(path);

    private SiteAnswer? InPlace(int status, string target, string asked) =>
        Find(Uri.UnescapeDataString(target)) is { Redirect: false } found ? Serve(status, found.Path, asked) : null;

    private SiteAnswer? Serve(int status, string file, string asked)
    {
        if (!SitePath.TryParse(file, out var path) || _files.Read(path) is not { } body)
        {
            return null;
        }

        var headers = NoHeaders
            .Add("Content-Type", ContentTypes.For(file))
            .Add("Cache-Control", "public, max-age=0, must-revalidate");
        var added = _headers.Rules.Where(rule => rule.For.Matches(asked)).SelectMany(rule => rule.Values).Where(header => !NetlifyHeaders.IsNetlifysOwn(header.Name));
        return new SiteAnswer(status, added.Aggregate(headers, (all, header) => all.SetItem(header.Name, header.Value)), body);
    }

    private SiteAnswer NotFound(string asked) =>
        Serve(404, "404.html", asked)
        ?? new SiteAnswer(404, NoHeaders.Add("Content-Type", ContentTypes.For(".txt")), Encoding.UTF8.GetBytes("Not found\n"));

    private static SiteAnswer Elsewhere(int status, string location) => new(status, NoHeaders.Add("Location", location), []);

    private static string Encoded(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));

    // An address in a header is ASCII; what is already encoded stays as it is.
    private static string Ascii(string address) =>
        string.Concat(address.EnumerateRunes().Select(rune => rune.IsAscii ? rune.ToString() : Uri.EscapeDataString(rune.ToString())));

    private static string WithQuery(string target, string query) =>
        target.IndexOf('#', StringComparison.Ordinal) is var anchor and >= 0 ? target[..anchor] + query + target[anchor..] : target + query;

    private string Text(string file) =>
        SitePath.TryParse(file, out var path) && _files.Read(path) is { } bytes ? Encoding.UTF8.GetString(bytes) : "";
}
