using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Sheets;

/// <summary>A line of a sheet that is not blank.</summary>
/// <param name="First">Its first cell that is not empty.</param>
/// <param name="Cells">The cells of a row of the table by the keys of their columns; null for words above, between and below tables.</param>
public sealed record SheetLine(SheetCell First, IReadOnlyDictionary<string, SheetCell>? Cells)
{
    /// <summary>The factor that the units above its columns give amounts; 1 where none are said.</summary>
    public int Factor { get; init; } = 1;

    /// <summary>The headings of its columns, by key.</summary>
    public IReadOnlyDictionary<string, SheetCell> Headings { get; init; } = new Dictionary<string, SheetCell>();

    /// <summary>Its last cell that stands in a column of the table, where totals below the table stand.</summary>
    public SheetCell Last => Cells?.Values.LastOrDefault() ?? First;

    /// <summary>A cell's text; empty where the row has none in the column.</summary>
    public string this[string key] => Cells?.GetValueOrDefault(key)?.Text ?? "";
}

/// <summary>Finds the tables of a sheet by their rows of headings. There may be several, with other columns each.</summary>
/// <param name="known">The columns that are known.</param>
/// <param name="required">Those that make a row of headings of a row that has them all.</param>
public sealed class SheetTable(IReadOnlyList<SheetHeading> known, params IReadOnlyList<string> required)
{
    /// <summary>The lines from top to bottom, without those of headings and units; none, with the fault in the bag, where there is no table.</summary>
    public IReadOnlyList<SheetLine> Read(Sheet sheet, DiagnosticBag diagnostics)
    {
        var lines = new List<SheetLine>();
        Dictionary<int, (string Key, SheetCell Heading)>? columns = null;
        var factor = 1;
        foreach (var row in sheet.Rows)
        {
            List<SheetCell> written = [.. row.Where(cell => cell.Text.Length > 0)];
            if (written.Count == 0)
                continue;
            if (FindHeadings(written) is { } found)
            {
                columns = found;
                factor = found.Values.Select(column => SheetHeading.FactorOf(column.Heading.Text)).FirstOrDefault(unit => unit > 1) ?? factor;
            }
            else if (written.TrueForAll(cell => SheetHeading.FactorOf(cell.Text) is not null || known.Any(heading => heading.Is(cell.Text))))
            {
                factor = written.Max(cell => SheetHeading.FactorOf(cell.Text)) ?? factor;
            }
            else
            {
                lines.Add(Line(written, columns, factor));
            }
        }

        if (columns is not null)
        {
            if (lines.Exists(line => line.Cells is not null))
                return lines;
            diagnostics.Add(SheetDiagnostics.NoRows, sheet.Source.Beginning);
            return [];
        }

        var names = known.Where(heading => required.Contains(heading.Key)).ToList();
        diagnostics.Add(SheetDiagnostics.NoHeadings, sheet.Source.Beginning,
            string.Join('、', names.Select(heading => heading.Names[0])), QuotedWords.Of(names.Select(heading => heading.Names[0])).English,
            QuotedWords.Of(known.Select(heading => heading.Names[0])).Japanese, QuotedWords.Of(known.Select(heading => heading.Names[0])).English);
        return [];
    }

    private Dictionary<int, (string Key, SheetCell Heading)>? FindHeadings(List<SheetCell> cells)
    {
        var columns = new Dictionary<int, (string Key, SheetCell Heading)>();
        foreach (var cell in cells)
        {
            if (known.FirstOrDefault(heading => heading.Is(cell.Text)) is { } heading && columns.Values.All(column => column.Key != heading.Key))
                columns.Add(cell.Column, (heading.Key, cell));
        }

        return required.All(key => columns.Values.Any(column => column.Key == key)) ? columns : null;
    }

    // A single cell is words, unless the table has but one column.
    private static SheetLine Line(List<SheetCell> written, Dictionary<int, (string Key, SheetCell Heading)>? columns, int factor) =>
        columns is null || (written.Count == 1 && columns.Count > 1)
            ? new SheetLine(written[0], null) { Factor = factor }
            : new SheetLine(written[0], written.Where(cell => columns.ContainsKey(cell.Column)).ToDictionary(cell => columns[cell.Column].Key))
            {
                Factor = factor,
                Headings = columns.Values.ToDictionary(column => column.Key, column => column.Heading),
            };
}
