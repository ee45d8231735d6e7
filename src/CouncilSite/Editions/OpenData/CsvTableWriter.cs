using System.Buffers;
using System.Text;
using CouncilSite.Site;

namespace CouncilSite.Editions.OpenData;

/// <summary>Writes tables as CSV: UTF-8 with a byte-order mark (for Excel), CRLF, RFC 4180, one header row, no cell that runs (<see cref="SpreadsheetCell"/>). A package would quote no better; CsvHelper reads it in the tests.</summary>
public static class CsvTableWriter
{
    private static readonly SearchValues<char> NeedsQuotes = SearchValues.Create(",;\t\"\r\n");

    /// <summary>The bytes of the file.</summary>
    public static byte[] Write(DataTable table)
    {
        var text = new StringBuilder("\uFEFF");
        WriteRow(text, table.Columns.Select(column => column.Name));
        foreach (var row in table.Rows)
            WriteRow(text, row.Select(value => value.Text ?? ""));
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void WriteRow(StringBuilder text, IEnumerable<string> cells) =>
        text.AppendJoin(',', cells.Select(Write)).Append("\r\n");

    // RFC 4180, 2.6 and 2.7. Blanks at the ends are quoted too, since many readers trim them, and what parts cells
    // elsewhere: a cell must not begin in the middle of another.
    private static string Write(string text)
    {
        var cell = SpreadsheetCell.Guard(text);
        return cell.Length > text.Length || cell.AsSpan().ContainsAny(NeedsQuotes) || cell.Trim().Length < cell.Length
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
            : cell;
    }
}
