using System.Text.Json;
using System.Text.RegularExpressions;
using CouncilSite.Content;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Editions.OpenData;

/// <summary>Describes a CSV file as W3C's CSV on the Web asks (Metadata Vocabulary for Tabular Data).</summary>
public static partial class CsvwWriter
{
    /// <summary>The bytes of the description that stands beside the CSV file.</summary>
    public static byte[] Write(DataTable table, Licence? licence) => LegibleJson.Write(writer =>
    {
        writer.WriteStartObject();
        writer.WriteStartArray("@context");
        writer.WriteStringValue("http://www.w3.org/ns/csvw");
        writer.WriteStartObject();
        writer.WriteString("@language", "ja");
        writer.WriteEndObject();
        writer.WriteEndArray();
        writer.WriteString("url", $"{table.Name}.csv");
        writer.WriteString("dc:title", table.Title);
        writer.WriteString("dc:description", table.Description);
        writer.WriteString("rdfs:comment", SpreadsheetCell.Note);
        if (licence is not null)
        {
            writer.WriteStartObject("dc:license");
            writer.WriteString("@id", licence.Url.AbsoluteUri);
            writer.WriteEndObject();
        }

        WriteDialect(writer);
        writer.WriteStartObject("tableSchema");
        writer.WriteStartArray("columns");
        for (var i = 0; i < table.Columns.Count; i++)
            WriteColumn(writer, table.Columns[i], DatatypeOf(table.Columns[i].Type, table.Rows, i));
        writer.WriteEndArray();
        if (table.Key.Count > 0)
        {
            writer.WriteStartArray("primaryKey");
            foreach (var name in table.Key)
                writer.WriteStringValue(name);
            writer.WriteEndArray();
        }

        writer.WriteEndObject();
        writer.WriteEndObject();
    });

    private static void WriteDialect(Utf8JsonWriter writer)
    {
        writer.WriteStartObject("dialect");
        writer.WriteString("encoding", "utf-8");
        writer.WriteString("lineTerminators", "\r\n");
        writer.WriteBoolean("header", true);
        writer.WriteEndObject();
    }

    private static void WriteColumn(Utf8JsonWriter writer, DataColumn column, string datatype)
    {
        writer.WriteStartObject();
        writer.WriteString("name", column.Name);
        // The header row must be one of the titles.
        writer.WriteStartArray("titles");
        writer.WriteStringValue(column.Name);
        writer.WriteStringValue(column.Label);
        writer.WriteEndArray();
        if (column.Description.Length > 0)
            writer.WriteString("dc:description", column.Description);
        writer.WriteString("datatype", datatype);
        writer.WriteEndObject();
    }

    // A month or a year alone is no xsd:date, and a time without seconds no xsd:dateTime.
    private static string DatatypeOf(DataType type, IReadOnlyList<IReadOnlyList<DataValue>> rows, int column)
    {
        var texts = rows.Select(row => row[column].Text).OfType<string>();
        return type switch
        {
            DataType.Number => "decimal",
            DataType.Boolean => "boolean",
            DataType.Date when texts.All(text => Day().IsMatch(text)) => "date",
            DataType.DateTime when texts.All(text => Instant().IsMatch(text)) => "dateTime",
            _ => "string",
        };
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")]
    private static partial Regex Day();

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2})?$")]
    private static partial Regex Instant();
}
