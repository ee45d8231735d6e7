using System.Globalization;
using System.Text.Json;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Editions.OpenData;

/// <summary>Lists all tables as a W3C DCAT 3 catalogue in JSON-LD.</summary>
public static class DcatWriter
{
    private static readonly IReadOnlyList<(string Prefix, string Address)> Prefixes =
    [
        ("dcat", "http://www.w3.org/ns/dcat#"),
        ("dct", "http://purl.org/dc/terms/"),
        ("foaf", "http://xmlns.com/foaf/0.1/"),
        ("xsd", "http://www.w3.org/2001/XMLSchema#"),
    ];

    /// <summary>The bytes of /data/catalog.json.</summary>
    public static byte[] Write(IReadOnlyList<DataTable> tables, SiteSettings settings, SiteAddress address) => LegibleJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartObject("@context");
        foreach (var (prefix, namespaceAddress) in Prefixes)
            writer.WriteString(prefix, namespaceAddress);
        writer.WriteEndObject();
        writer.WriteString("@id", address.Absolute(OpenDataRoutes.Catalogue.Path));
        writer.WriteString("@type", "dcat:Catalog");
        WriteText(writer, "dct:title", $"{settings.Name} オープンデータ");
        WriteText(writer, "dct:description", $"{settings.Name}のサイトが公開するデータの一覧");
        writer.WriteString("dct:language", "ja");
        WriteLink(writer, "foaf:homepage", address.Absolute(OpenDataRoutes.Index.Path));
        WritePublisher(writer, settings);
        writer.WriteStartArray("dcat:dataset");
        foreach (var table in tables)
            WriteDataset(writer, table, settings, address);
        writer.WriteEndArray();
        writer.WriteEndObject();
    });

    private static void WriteDataset(Utf8JsonWriter writer, DataTable table, SiteSettings settings, SiteAddress address)
    {
        writer.WriteStartObject();
        writer.WriteString("@id", address.Absolute(table.Routes.Entry));
        writer.WriteString("@type", "dcat:Dataset");
        writer.WriteString("dct:identifier", table.Name);
        WriteText(writer, "dct:title", table.Title);
        WriteText(writer, "dct:description", table.Description);
        writer.WriteString("dct:language", "ja");
        WriteLink(writer, "dcat:landingPage", address.Absolute(table.Routes.Entry));
        if (table.Date is { } date)
            WritePeriod(writer, date);
        WritePublisher(writer, settings);
        writer.WriteStartArray("dcat:distribution");
        WriteDistribution(writer, table.Routes.Csv, "CSV", "text/csv", table, settings.Licence, address);
        WriteDistribution(writer, table.Routes.Json, "JSON", "application/json", table, settings.Licence, address);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDistribution(
        Utf8JsonWriter writer, Route route, string format, string mediaType, DataTable table, Licence? licence, SiteAddress address)
    {
        writer.WriteStartObject();
        writer.WriteString("@id", address.Absolute(route.Path));
        writer.WriteString("@type", "dcat:Distribution");
        WriteText(writer, "dct:title", $"{table.Title}（{format}）");
        WriteLink(writer, "dcat:accessURL", address.Absolute(table.Routes.Entry));
        WriteLink(writer, "dcat:downloadURL", address.Absolute(route.Path));
        WriteLink(writer, "dcat:mediaType", $"https://www.iana.org/assignments/media-types/{mediaType}");
        if (route == table.Routes.Csv)
            WriteLink(writer, "dct:conformsTo", address.Absolute(table.Routes.Description.Path));
        // Without a licence there is no right to reuse, so an undecided one is left out rather than guessed.
        if (licence is not null)
            WriteLink(writer, "dct:license", licence.Url.AbsoluteUri);
        writer.WriteEndObject();
    }

    private static void WritePublisher(Utf8JsonWriter writer, SiteSettings settings)
    {
        writer.WriteStartObject("dct:publisher");
        writer.WriteString("@type", "foaf:Organization");
        WriteText(writer, "foaf:name", settings.Name);
        writer.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter writer, string property, string text)
    {
        writer.WriteStartObject(property);
        writer.WriteString("@language", "ja");
        writer.WriteString("@value", text);
        writer.WriteEndObject();
    }

    private static void WriteLink(Utf8JsonWriter writer, string property, string target)
    {
        writer.WriteStartObject(property);
        writer.WriteString("@id", target);
        writer.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter writer, DateOnly end)
    {
        writer.WriteStartObject("dct:temporal");
        writer.WriteString("@type", "dct:PeriodOfTime");
        writer.WriteStartObject("dcat:endDate");
        writer.WriteString("@type", "xsd:date");
        writer.WriteString("@value", end.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        writer.WriteEndObject();
        writer.WriteEndObject();
    }
}
