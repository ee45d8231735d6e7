using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using CouncilSite.Site;

namespace CouncilSite.Content.Events;

/// <summary>An event as JSON-LD, for search engines (schema.org Event).</summary>
public static class EventData
{
    // The default encoder escapes what could end the script element that holds the data.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The event as a JSON text that may stand inside a script element.</summary>
    /// <param name="found">The event.</param>
    /// <param name="organizer">Who holds it.</param>
    /// <param name="site">Where the site is published.</param>
    public static string Write(CouncilEvent found, string organizer, SiteAddress site)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Options))
        {
            var address = site.Absolute(found.Address);
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteString("@type", "Event");
            json.WriteString("name", found.Fields.Title);
            json.WriteString("url", address);
            WriteTime(json, found.Time);
            json.WriteString("eventStatus", found.Fields.Status is EventStatus.Cancelled
                ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled");
            WritePlace(json, found.Fields, address);
            WriteOrganisation(json, "organizer", organizer);
            WritePerformers(json, found.Fields.Programme);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void WriteTime(Utf8JsonWriter json, EventTime time)
    {
        switch (time)
        {
            case EventTime.WholeDays days:
                json.WriteString("startDate", days.First.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                json.WriteString("endDate", days.Last.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
                break;
            case EventTime.Timed timed:
                json.WriteString("startDate", Instant(timed.Start));
                if (timed.End is { } end)
                    json.WriteString("endDate", Instant(end));
                break;
        }
    }

    private static void WritePlace(Utf8JsonWriter json, EventFields fields, string address)
    {
        if (fields is { Place: null, Online: null })
            return;
        var mode = (fields.Place, fields.Online) switch
        {
            (not null, not null) => "Mixed",
            (null, _) => "Online",
            _ => "Offline",
        };
        json.WriteString("eventAttendanceMode", $"https://schema.org/{mode}EventAttendanceMode");
        json.WriteStartArray("location");
        if (fields.Place is { } place)
        {
            json.WriteStartObject();
            json.WriteString("@type", "Place");
            json.WriteString("name", place);
            json.WriteString("address", place);
            json.WriteEndObject();
        }

        if (fields.Online is not null)
        {
            json.WriteStartObject();
            json.WriteString("@type", "VirtualLocation");
            json.WriteString("url", address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WritePerformers(Utf8JsonWriter json, IReadOnlyList<ProgrammeItem> programme)
    {
        json.WriteStartArray("performer");
        foreach (var item in programme.Where(item => item.Speaker is not null))
        {
            json.WriteStartObject();
            json.WriteString("@type", "Person");
            json.WriteString("name", item.Speaker);
            if (item.Post is not null)
                json.WriteString("jobTitle", item.Post);
            if (item.Organisation is not null)
                WriteOrganisation(json, "affiliation", item.Organisation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOrganisation(Utf8JsonWriter json, string name, string organisation)
    {
        json.WriteStartObject(name);
        json.WriteString("@type", "Organization");
        json.WriteString("name", organisation);
        json.WriteEndObject();
    }

    private static string Instant(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'+09:00'", CultureInfo.InvariantCulture);
}
