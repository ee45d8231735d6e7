using System.Globalization;
using System.Text.Json;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Events;

/// <summary>An event as JSON-LD, for search engines (schema.org Event).</summary>
internal static class EventData
{
    /// <summary>Writes the event as one object.</summary>
    public static void Write(Utf8JsonWriter json, CouncilEvent found, SiteView site)
    {
        var address = site.Address.Absolute(found.Route.Path);
        json.WriteStartObject();
        json.WriteString("@type", "Event");
        json.WriteString("name", found.Fields.Title);
        json.WriteString("url", address);
        WriteTime(json, found.Time);
        json.WriteString("eventStatus", found.Fields.Status is EventStatus.Cancelled
            ? "https://schema.org/EventCancelled" : "https://schema.org/EventScheduled");
        WritePlace(json, found.Fields, address);
        WriteOrganisation(json, "organizer", site.Council.Settings.Name);
        WritePerformers(json, found.Fields.Programme);
        json.WriteEndObject();
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
            case EventTime.Undecided undecided:
                // As far as it is known: a month or a year is a date of ISO 8601 too.
                json.WriteString("startDate", undecided.From.ToString());
                json.WriteString("endDate", undecided.To.ToString());
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
