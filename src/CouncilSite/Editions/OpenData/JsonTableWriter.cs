using System.Text.Json;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Editions.OpenData;

/// <summary>Writes tables as JSON: an array of objects with the names of the CSV's header; null for an empty cell.</summary>
public static class JsonTableWriter
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(DataTable table) => LegibleJson.Write(writer =>
    {
        writer.WriteStartArray();
        foreach (var row in table.Rows)
            WriteObject(writer, table.Columns, row);
        writer.WriteEndArray();
    });

    private static void WriteObject(Utf8JsonWriter writer, IReadOnlyList<DataColumn> columns, IReadOnlyList<DataValue> row)
    {
        writer.WriteStartObject();
        foreach (var (column, value) in columns.Zip(row))
        {
            writer.WritePropertyName(column.Name);
            if (value.Text is not { } text)
                writer.WriteNullValue();
            else if (column.Type is DataType.Number or DataType.Boolean)
                writer.WriteRawValue(text);
            else
                writer.WriteStringValue(text);
        }

        writer.WriteEndObject();
    }
}
