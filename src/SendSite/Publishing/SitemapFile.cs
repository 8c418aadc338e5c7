using System.Collections.Immutable;
using System.Globalization;
using System.Xml;
using SendSite.Model.Languages;
using SendSite.Model.Pages;

namespace SendSite.Publishing;

/// <summary>Tells search engines every page, when it last changed and in which languages it is (sitemaps.org, version 0.9).</summary>
internal static class SitemapFile
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string LinkNamespace = "http://www.w3.org/1999/xhtml";

    /// <param name="pages">The pages to tell.</param>
    /// <param name="address">The site's address.</param>
    /// <param name="language">The tag of the site's own language.</param>
    public static byte[] Write(ImmutableArray<Page> pages, SiteAddress address, string language) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        if (pages.Any(page => !page.Editions.IsEmpty))
        {
            xml.WriteAttributeString("xmlns", "xhtml", null, LinkNamespace);
        }

        foreach (var page in pages.Where(page => page.IsListed))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, address.Of(page.Route));
            xml.WriteElementString("lastmod", Namespace, page.Reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            WriteEditions(xml, page.Editions, address, language);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });

    private static void WriteEditions(XmlWriter xml, ImmutableArray<PageEdition> editions, SiteAddress address, string language)
    {
        foreach (var edition in editions)
        {
            xml.WriteStartElement("xhtml", "link", LinkNamespace);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", edition.Language?.Code ?? language);
            xml.WriteAttributeString("href", address.Of(edition.Route));
            xml.WriteEndElement();
        }
    }
}
