using System.Globalization;
using System.Xml;

namespace SendSite.Publishing;

/// <summary>Writes a feed as Atom 1.0 (RFC 4287).</summary>
internal static class AtomFile
{
    private const string Namespace = "http://www.w3.org/2005/Atom";

    public static byte[] Write(Feed feed, SiteAddress address) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, feed.Language);
        Element(xml, "id", feed.Id);
        Element(xml, "title", feed.Title);
        if (feed.Notice is { } notice)
        {
            Element(xml, "subtitle", notice);
        }

        Element(xml, "updated", Moment(feed.Updated));
        Link(xml, "self", "application/atom+xml", address.Of(feed.Path));
        Link(xml, "alternate", "text/html", address.Of(feed.PagePath));
        xml.WriteStartElement("author", Namespace);
        Element(xml, "name", feed.Author);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
        {
            WriteEntry(xml, entry, address);
        }

        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, FeedEntry entry, SiteAddress address)
    {
        xml.WriteStartElement("entry", Namespace);
        Element(xml, "id", entry.Id);
        Element(xml, "title", entry.Title);
        Element(xml, "published", Moment(entry.Published));
        Element(xml, "updated", Moment(entry.Published));
        Link(xml, "alternate", "text/html", address.Of(entry.PagePath));
        if (entry.Invented)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", "invented");
            xml.WriteAttributeString("label", "Invented for a demonstration");
            xml.WriteEndElement();
        }

        if (entry.Summary is { } summary)
        {
            Element(xml, "summary", summary);
        }

        xml.WriteEndElement();
    }

    private static void Element(XmlWriter xml, string name, string text) => xml.WriteElementString(name, Namespace, XmlFile.Text(text));

    private static void Link(XmlWriter xml, string relation, string type, string address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", type);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    /// <summary>The start of a day as RFC 3339 asks. The data hold days; no time is made up.</summary>
    private static string Moment(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + "T00:00:00Z";
}
