using System.Globalization;
using System.IO.Compression;
using System.Security;

namespace CouncilSite.Tests.Harness;

/// <summary>A workbook of Excel (.xlsx) as a test writes it: a sheet of rows of texts, numbers, dates and per cents.</summary>
internal static class Workbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>The bytes of a workbook.</summary>
    /// <param name="rows">The rows; a date or a number is a cell of that type, a number of type float a per cent, null an empty cell.</param>
    /// <param name="merged">The ranges that are merged: A2:A4.</param>
    /// <param name="furtherSheet">The name of a second sheet with a cell; null for none.</param>
    public static byte[] Of(IEnumerable<IReadOnlyList<object?>> rows, IReadOnlyList<string>? merged = null, string? furtherSheet = null)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            string[] names = furtherSheet is null ? ["表"] : ["表", furtherSheet];
            Add("[Content_Types].xml", $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>");
            Add("_rels/.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r\" Type=\"{Relations}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            Add("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><sheets>{string.Concat(names.Select((name, index) => $"<sheet name=\"{name}\" sheetId=\"{index + 1}\" r:id=\"s{index}\"/>"))}</sheets></workbook>");
            Add("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"styles\" Type=\"{Relations}/styles\" Target=\"styles.xml\"/>{string.Concat(names.Select((_, index) => $"<Relationship Id=\"s{index}\" Type=\"{Relations}/worksheet\" Target=\"worksheets/sheet{index}.xml\"/>"))}</Relationships>");
            // The second and third formats are those of dates and of per cents.
            Add("xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><cellXfs count=\"3\"><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"10\"/></cellXfs></styleSheet>");
            Add("xl/worksheets/sheet0.xml", Sheet(rows, merged ?? []));
            if (furtherSheet is not null)
                Add("xl/worksheets/sheet1.xml", Sheet([["覚え書き"]], []));

            void Add(string path, string xml)
            {
                using var writer = new StreamWriter(archive.CreateEntry(path).Open());
                writer.Write(xml);
            }
        }

        return stream.ToArray();
    }

    private static string Sheet(IEnumerable<IReadOnlyList<object?>> rows, IReadOnlyList<string> merged) =>
        $"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows.Select((row, line) => $"<row r=\"{line + 1}\">{string.Concat(row.Select((value, column) => Cell($"{(char)('A' + column)}{line + 1}", value)))}</row>"))}</sheetData>"
        + (merged.Count == 0 ? "" : $"<mergeCells>{string.Concat(merged.Select(range => $"<mergeCell ref=\"{range}\"/>"))}</mergeCells>") + "</worksheet>";

    private static string Cell(string name, object? value) => value switch
    {
        null => "",
        float share => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" s=\"2\"><v>{share}</v></c>"),
        DateOnly date => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\" s=\"1\"><v>{date.ToDateTime(default).ToOADate()}</v></c>"),
        int number => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{name}\"><v>{number}</v></c>"),
        var text => $"<c r=\"{name}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape($"{text}")}</t></is></c>",
    };
}
