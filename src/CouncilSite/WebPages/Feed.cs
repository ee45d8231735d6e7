using System.Globalization;
using System.Xml;
using System.Xml.Linq;
using CouncilSite.Addresses;
using CouncilSite.Text;

namespace CouncilSite.WebPages;

/// <summary>An entry of a feed.</summary>
/// <param name="Title">Its title; empty for none.</param>
/// <param name="Address">Where its page is; null for none.</param>
/// <param name="Day">The day on which it appeared, in Japan; null where it says none.</param>
/// <param name="Html">What it says, as HTML; empty for none.</param>
public sealed record FeedEntry(string Title, Uri? Address, DateOnly? Day, string Html);

/// <summary>Reads feeds: RSS 0.9x, 1.0 and 2.0, and Atom (RFC 4287).</summary>
public static class Feed
{
    // The namespace is another in each version; the names are the same.
    private static readonly string[] Days = ["pubDate", "published", "date", "issued", "updated"];
    private static readonly string[] Texts = ["encoded", "content", "description", "summary"];

    /// <summary>Its entries, in the order of the file; null where it is no feed.</summary>
    public static IReadOnlyList<FeedEntry>? Read(byte[] bytes)
    {
        try
        {
            using var reader = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            var root = XElement.Load(reader);
            return root.Name.LocalName is "rss" or "RDF" or "feed"
                ? [.. root.Descendants().Where(element => element.Name.LocalName is "item" or "entry").Select(Entry)]
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static FeedEntry Entry(XElement item) => new(
        InlineMarkdown.OnOneLine(Text(item, "title")),
        Address(item),
        Days.Select(name => Day(Text(item, name))).FirstOrDefault(day => day is not null),
        Texts.Select(name => Markup(item, name)).FirstOrDefault(text => text.Length > 0) ?? "");

    private static string Text(XElement item, string name) => item.Elements().FirstOrDefault(element => element.Name.LocalName == name)?.Value.Trim() ?? "";

    // Atom may hold XHTML as elements; the others hold HTML as text.
    private static string Markup(XElement item, string name)
    {
        var element = item.Elements().FirstOrDefault(element => element.Name.LocalName == name);
        return element is { HasElements: true } ? string.Concat(element.Nodes()) : element?.Value.Trim() ?? "";
    }

    private static Uri? Address(XElement item)
    {
        var links = item.Elements().Where(element => element.Name.LocalName == "link").ToList();
        var page = links.FirstOrDefault(link => (string?)link.Attribute("rel") is null or "alternate");
        return LinkRules.FindWebAddress((string?)page?.Attribute("href") ?? page?.Value.Trim());
    }

    // RFC 3339 and RFC 822, and dates alone, as feeds write them.
    private static DateOnly? Day(string text)
    {
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return day;
        var moment = text.Replace(" GMT", " +0000", StringComparison.Ordinal).Replace(" JST", " +0900", StringComparison.Ordinal).Replace(" UT", " +0000", StringComparison.Ordinal);
        return DateTimeOffset.TryParse(moment, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? TokyoTime.DayOf(time) : null;
    }
}
