using System.Text;

namespace SendSite.Publishing;

/// <summary>
/// The word to crawlers (RFC 9309). A demonstration does not bar them: a crawler that may not fetch a page never reads its
/// <c>noindex</c>, and may list the address from a link elsewhere.
/// </summary>
internal static class RobotsFile
{
    public static byte[] Write(bool demonstration, SiteAddress address)
    {
        var why = demonstration
            ? "# A demonstration: every page asks not to be indexed. Crawlers may fetch pages so that they can read that.\n"
            : "";
        return Encoding.UTF8.GetBytes($"{why}User-agent: *\nAllow: /\nSitemap: {address.Of("/sitemap.xml")}\n");
    }
}
