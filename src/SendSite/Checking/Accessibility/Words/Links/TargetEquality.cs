using SendSite.Checking.Links;
using SendSite.Model.Pages;

namespace SendSite.Checking.Accessibility.Words.Links;

/// <summary>Whether two addresses lead to the same thing: the same address once written alike, or pages that say the same.</summary>
internal static class TargetEquality
{
    private static readonly string[] Tracking = ["utm_", "fbclid", "gclid", "mc_", "ref", "source", "src", "campaign", "lang", "hl", "locale"];
    private static readonly string[] HomeFiles = ["index.html", "index.htm", "index.php", "default.aspx", "default.html", "default.htm", "home", "home.html"];

    /// <summary>True or false where it can be known from the site's files or the addresses themselves; nothing where only following them would tell.</summary>
    public static bool? AreSame(string first, string second, Route from, SiteFacts site)
    {
        var one = site.Addresses.Find(from, first);
        var other = site.Addresses.Find(from, second);
        if (one.Page is { } page && other.Page is { } otherPage)
        {
            return page == otherPage ? SamePart(first, second, one, other) : page.Fingerprint == otherPage.Fingerprint;
        }

        return Absolute(first) is { } here && Absolute(second) is { } there
            ? Written(here) == Written(there)
            : Ending(first) == Ending(second) ? true : null;
    }

    private static bool? SamePart(string first, string second, LinkTarget one, LinkTarget other) =>
        Query(first) != Query(second) ? false : one.Fragment == other.Fragment ? true : null;

    private static Uri? Absolute(string address) =>
        Uri.TryCreate(address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" ? uri : null;

    private static string Written(Uri address)
    {
        var host = address.Host.StartsWith("www.", StringComparison.Ordinal) ? address.Host[4..] : address.Host;
        return host + Path(address.AbsolutePath) + "?" + Query(address.Query);
    }

    private static string Ending(string address) => Path(Absolute(address)?.AbsolutePath ?? address.Split('?', '#')[0].TrimStart('.')) + "?" + Query(address);

    private static string Path(string path)
    {
        var parts = path.Trim('/').ToLowerInvariant().Split('/');
        return HomeFiles.Contains(parts[^1]) ? string.Join('/', parts[..^1]) : string.Join('/', parts);
    }

    /// <summary>The part after the question mark without what only counts visitors or sets the language.</summary>
    private static string Query(string address) =>
        address.IndexOf('?', StringComparison.Ordinal) is var start and >= 0
            ? string.Join('&', address[(start + 1)..].Split('#')[0].Split('&').Where(pair => pair.Length > 0 && !Tracking.Any(name => pair.StartsWith(name, StringComparison.OrdinalIgnoreCase))).Order(StringComparer.Ordinal))
            : "";
}
