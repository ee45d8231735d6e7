using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Text;
using ExcelDataReader;

namespace CouncilSite.Sheets;

/// <summary>Reads the first sheet of an Excel workbook. Cells that were merged downwards say the same in every row.</summary>
internal static class WorkbookReader
{
    // Far more columns than a paper has; a workbook of a few bytes can claim thousands.
    private const int Columns = 100;

    [SuppressMessage("Design", "CA1031", Justification = "A reader of ours knows not what a stranger's reader throws at a broken workbook.")]
    public static Sheet? Read(SourceFile place, byte[] bytes, DiagnosticBag diagnostics)
    {
        // The reader asks for the code page of old workbooks, whether or not it comes to one.
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        try
        {
            using var stream = new MemoryStream(bytes);
            using var reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
            var rows = ReadRows(reader);
            FillMerged(rows, reader.MergeCells ?? []);
            while (reader.NextResult())
            {
                if (reader.RowCount > 0 && reader.Read())
                    diagnostics.Add(SheetDiagnostics.SkippedSheet, place.Beginning, reader.Name);
            }

            return Locate(place, rows);
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return null;
        }
    }

    private static List<string[]> ReadRows(IExcelDataReader reader)
    {
        var rows = new List<string[]>();
        while (rows.Count < ContentLimits.TableRows && reader.Read())
            rows.Add([.. Enumerable.Range(0, Math.Min(reader.FieldCount, Columns)).Select(column => SheetReader.OnOneLine(Show(reader, column)))]);
        return rows;
    }

    private static string Show(IExcelDataReader reader, int column) => reader.GetValue(column) switch
    {
        null => "",
        double number when Math.Abs(number) < 1e15 => ShowNumber((decimal)number, reader.GetNumberFormatString(column)),
        DateTime date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        var other => Convert.ToString(other, CultureInfo.InvariantCulture) ?? "",
    };

    private static string ShowNumber(decimal number, string? format) =>
        format?.Contains('%', StringComparison.Ordinal) == true
            ? (number * 100).ToString("0.######", CultureInfo.InvariantCulture) + "%"
            : number.ToString("0.######", CultureInfo.InvariantCulture);

    private static void FillMerged(List<string[]> rows, CellRange[] ranges)
    {
        foreach (var range in ranges.Where(range => range.FromRow < rows.Count && range.FromColumn < rows[range.FromRow].Length))
        {
            for (var row = range.FromRow + 1; row <= Math.Min(range.ToRow, rows.Count - 1); row++)
                rows[row][range.FromColumn] = rows[range.FromRow][range.FromColumn];
        }
    }

    // A workbook has no lines: a character stands for each cell, so that messages tell the row and the column.
    private static Sheet Locate(SourceFile place, List<string[]> rows)
    {
        var source = new SourceFile(place.Path, place.DisplayPath, string.Concat(rows.Select(row => new string(' ', row.Length) + "\n")));
        return new Sheet(source, [.. rows.Select((row, line) =>
        {
            var start = source.LineStart(line + 1);
            return row.Select((text, column) => new SheetCell(text, line, column, source.Span(start + column, start + column + 1))).ToList();
        })]);
    }
}
