using System.Globalization;
using System.Text.Json;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Site;

namespace CouncilSite.Editions.OpenData;

/// <summary>Describes the tables to search engines as a schema.org DataCatalog of Datasets.</summary>
public static class SchemaOrgWriter
{
    /// <summary>Writes the catalogue as one object.</summary>
    public static void Write(Utf8JsonWriter writer, IReadOnlyList<DataTable> tables, SiteSettings settings, SiteAddress address)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "DataCatalog");
        writer.WriteString("name", $"{settings.Name} オープンデータ");
        writer.WriteString("url", address.Absolute(OpenDataRoutes.Index.Path));
        writer.WriteStartArray("dataset");
        foreach (var table in tables)
            WriteDataset(writer, table, settings, address);
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteDataset(Utf8JsonWriter writer, DataTable table, SiteSettings settings, SiteAddress address)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "Dataset");
        writer.WriteString("@id", address.Absolute(table.Routes.Entry));
        writer.WriteString("name", table.Title);
        writer.WriteString("description", table.Description);
        writer.WriteString("url", address.Absolute(table.Routes.Entry));
        writer.WriteString("inLanguage", "ja");
        writer.WriteBoolean("isAccessibleForFree", true);
        if (table.Date is { } date)
            writer.WriteString("temporalCoverage", "../" + date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (settings.Licence is { } licence)
            writer.WriteString("license", licence.Url.AbsoluteUri);
        writer.WriteStartObject("creator");
        writer.WriteString("@type", "Organization");
        writer.WriteString("name", settings.Name);
        writer.WriteEndObject();
        writer.WriteStartArray("variableMeasured");
        foreach (var column in table.Columns)
            WriteVariable(writer, column);
        writer.WriteEndArray();
        writer.WriteStartArray("distribution");
        WriteDownload(writer, "text/csv", address.Absolute(table.Routes.Csv.Path));
        WriteDownload(writer, "application/json", address.Absolute(table.Routes.Json.Path));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private static void WriteVariable(Utf8JsonWriter writer, DataColumn column)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "PropertyValue");
        writer.WriteString("name", column.Name);
        writer.WriteString("description", column.Description.Length > 0 ? $"{column.Label}。{column.Description}" : column.Label);
        writer.WriteEndObject();
    }

    private static void WriteDownload(Utf8JsonWriter writer, string mediaType, string url)
    {
        writer.WriteStartObject();
        writer.WriteString("@type", "DataDownload");
        writer.WriteString("encodingFormat", mediaType);
        writer.WriteString("contentUrl", url);
        writer.WriteEndObject();
    }
}
