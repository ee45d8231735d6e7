using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace CouncilSite.Editions.Feeds;

/// <summary>Writes a feed as JSON Feed 1.1 (jsonfeed.org).</summary>
public static class JsonFeedWriter
{
    /// <summary>The media type of such feeds.</summary>
    public const string MediaType = "application/feed+json";

    // Japanese stays readable; the file is no part of an HTML page, so nothing more needs escaping.
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The feed as a file in UTF-8.</summary>
    public static byte[] Write(Feed feed)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            json.WriteStartObject();
            json.WriteString("version", "https://jsonfeed.org/version/1.1");
            json.WriteString("title", feed.Title);
            json.WriteString("description", feed.Subtitle);
            json.WriteString("home_page_url", feed.HomeAddress.AbsoluteUri);
            json.WriteString("feed_url", feed.FeedAddress.AbsoluteUri);
            json.WriteString("language", "ja");
            json.WriteStartArray("authors");
            json.WriteStartObject();
            json.WriteString("name", feed.Author);
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteStartArray("items");
            foreach (var entry in feed.Entries)
                WriteItem(json, entry);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedEntry entry)
    {
        json.WriteStartObject();
        json.WriteString("id", entry.Address.AbsoluteUri);
        json.WriteString("url", entry.Address.AbsoluteUri);
        json.WriteString("title", entry.Title);
        json.WriteString("content_html", entry.Html);
        json.WriteString("date_published", Timestamp(entry.Published));
        json.WriteString("date_modified", Timestamp(entry.Updated));
        json.WriteStartArray("tags");
        foreach (var category in entry.Categories)
            json.WriteStringValue(category);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static string Timestamp(DateTimeOffset time) =>
        time.ToString("yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture);
}
