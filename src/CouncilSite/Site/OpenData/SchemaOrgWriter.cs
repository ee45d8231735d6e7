using System.Globalization;
using System.Text;
using System.Text.Json;

namespace CouncilSite.Site.OpenData;

/// <summary>Describes a table to search engines as a schema.org Dataset in JSON-LD, for a script element.</summary>
public static class SchemaOrgWriter
{
    /// <summary>The JSON-LD of one table.</summary>
    public static string Write(DataTable table, SiteSettings settings, SiteAddress address) => Encoding.UTF8.GetString(JsonText.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteString("@context", "https://schema.org");
        writer.WriteString("@type", "Dataset");
        writer.WriteString("@id", address.Absolute($"/data/#{table.Name}"));
        writer.WriteString("name", table.Title);
        writer.WriteString("description", table.Description);
        writer.WriteString("url", address.Absolute($"/data/#{table.Name}"));
        writer.WriteString("inLanguage", "ja");
        writer.WriteBoolean("isAccessibleForFree", true);
        if (table.Date is { } date)
            writer.WriteString("dateModified", date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
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
        WriteDownload(writer, "text/csv", address.Absolute(table.CsvRoute.Path));
        WriteDownload(writer, "application/json", address.Absolute(table.JsonRoute.Path));
        writer.WriteEndArray();
        writer.WriteEndObject();
    }));

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
