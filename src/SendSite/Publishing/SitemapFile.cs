using System.Globalization;
using SendSite.Model.Pages;

namespace SendSite.Publishing;

/// <summary>Tells search engines every page and when it last changed (sitemaps.org, version 0.9).</summary>
internal static class SitemapFile
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static byte[] Write(IEnumerable<Page> pages, SiteAddress address) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in pages.Where(page => page.IsListed))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, address.Of(page.Route));
            xml.WriteElementString("lastmod", Namespace, page.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
