using System.Globalization;
using System.Xml;
using CouncilSite.Text;

namespace CouncilSite.Editions.Feeds;

/// <summary>
/// Writes a feed in the Atom Syndication Format (RFC 4287). System.ServiceModel.Syndication is larger than what it
/// would replace; in the tests it reads what is written here.
/// </summary>
public static class AtomWriter
{
    /// <summary>The media type of such feeds.</summary>
    public const string MediaType = "application/atom+xml";

    private const string Namespace = "http://www.w3.org/2005/Atom";

    /// <summary>The feed as a file in UTF-8.</summary>
    public static byte[] Write(Feed feed) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("feed", Namespace);
        xml.WriteAttributeString("xml", "lang", null, "ja");
        WriteText(xml, "id", feed.FeedAddress.AbsoluteUri);
        WriteText(xml, "title", feed.Title);
        WriteText(xml, "subtitle", feed.Subtitle);
        WriteText(xml, "updated", Timestamp(feed.Updated));
        WriteLink(xml, "self", MediaType, feed.FeedAddress);
        WriteLink(xml, "alternate", "text/html", feed.HomeAddress);
        xml.WriteStartElement("author", Namespace);
        WriteText(xml, "name", feed.Author);
        xml.WriteEndElement();
        foreach (var entry in feed.Entries)
            WriteEntry(xml, entry);
        xml.WriteEndElement();
    });

    private static void WriteEntry(XmlWriter xml, FeedEntry entry)
    {
        xml.WriteStartElement("entry", Namespace);
        WriteText(xml, "id", entry.Address.AbsoluteUri);
        WriteText(xml, "title", entry.Title);
        WriteText(xml, "published", Timestamp(entry.Published));
        WriteText(xml, "updated", Timestamp(entry.Updated));
        WriteLink(xml, "alternate", "text/html", entry.Address);
        foreach (var category in entry.Categories)
        {
            xml.WriteStartElement("category", Namespace);
            xml.WriteAttributeString("term", category);
            xml.WriteEndElement();
        }

        xml.WriteStartElement("content", Namespace);
        xml.WriteAttributeString("type", "html");
        xml.WriteString(entry.Html);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string name, string text) =>
        xml.WriteElementString(name, Namespace, text);

    private static void WriteLink(XmlWriter xml, string relation, string mediaType, Uri address)
    {
        xml.WriteStartElement("link", Namespace);
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("type", mediaType);
        xml.WriteAttributeString("href", address.AbsoluteUri);
        xml.WriteEndElement();
    }

    // RFC 3339, as RFC 4287 section 3.3 asks.
    private static string Timestamp(DateTimeOffset time) =>
        time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
