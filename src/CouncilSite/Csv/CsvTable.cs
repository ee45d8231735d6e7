using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Csv;

/// <summary>
/// A table given as CSV in the place of a YAML list: the first line names the fields, every other line is an item.
/// Blank cells are fields left out, blank lines are no items.
/// </summary>
public static class CsvTable
{
    /// <summary>Reads the table as the list that it stands for; faults go into the bag.</summary>
    public static ListNode Read(SourceFile source, DiagnosticBag diagnostics)
    {
        var lines = new CsvScanner(source, diagnostics).ScanLines().Where(line => line.Any(cell => cell.Value.Length > 0)).ToList();
        var header = lines.Count > 0 ? lines[0] : [];
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in header.Where(column => column.Value.Length > 0))
        {
            if (!names.Add(name.Value))
                diagnostics.Add(CsvDiagnostics.DuplicateColumn, name.Span, name.Value);
        }

        return new ListNode([.. lines.Skip(1).Select(line => ReadItem(header, line, diagnostics))], source.Beginning);
    }

    private static MappingNode ReadItem(IReadOnlyList<Located<string>> header, IReadOnlyList<Located<string>> line, DiagnosticBag diagnostics)
    {
        var entries = new List<MappingEntry>();
        foreach (var (index, cell) in line.Index().Where(column => column.Item.Value.Length > 0))
        {
            if (index >= header.Count || header[index].Value.Length == 0)
                diagnostics.Add(CsvDiagnostics.NamelessColumn, cell.Span, cell.Value);
            else
                entries.Add(new MappingEntry(Scalar(header[index]), Scalar(cell)));
        }

        return new MappingNode(entries, new SourceSpan(line[0].Span.File, line[0].Span.Start, line[^1].Span.End));
    }

    private static ScalarNode Scalar(Located<string> cell) => new(cell.Value, IsPlain: false, cell.Span);
}
