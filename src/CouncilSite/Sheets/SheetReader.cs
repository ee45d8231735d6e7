using CouncilSite.Csv;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Sheets;

/// <summary>Reads a file that a spreadsheet saved: a workbook (.xlsx), or CSV in UTF-8 or Shift_JIS.</summary>
public static class SheetReader
{
    /// <summary>The sheet; null, with the fault in the bag, where the file is none.</summary>
    /// <param name="displayPath">The file as messages print it.</param>
    /// <param name="bytes">What is in it.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static Sheet? Read(string displayPath, byte[] bytes, DiagnosticBag diagnostics)
    {
        var place = new SourceFile(Path.GetFileName(displayPath), displayPath, "");
        var sheet = bytes.AsSpan().StartsWith("PK"u8) ? WorkbookReader.Read(place, bytes, diagnostics) : ReadText(place, bytes, diagnostics);
        if (sheet is null)
            diagnostics.Add(SheetDiagnostics.NotASheet, place.Beginning);
        return sheet;
    }

    /// <summary>A cell's text on one line: a break between wide characters is none, any other is a blank.</summary>
    internal static string OnOneLine(string text) => JapaneseWidth.JoinLines(UnsoundCharacters.Replace(text).Trim());

    private static Sheet? ReadText(SourceFile place, byte[] bytes, DiagnosticBag diagnostics)
    {
        if (CsvEncoding.Decode(bytes) is not { } text)
            return null;
        var source = new SourceFile(place.Path, place.DisplayPath, text);
        return new Sheet(source, [.. new CsvScanner(source, diagnostics).ScanLines().Take(ContentLimits.TableRows)
            .Select((line, row) => line.Select((cell, column) => new SheetCell(OnOneLine(cell.Value), row, column, cell.Span)).ToList())]);
    }
}
