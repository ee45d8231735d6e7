using System.Globalization;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Csv;

/// <summary>Finds values that name a table (<c>income: 2021-income.csv</c>) and puts the table's rows beside the name.</summary>
/// <param name="open">The table of a path below the content folder; null where there is no such file.</param>
/// <param name="findNearest">The path of the table that one which is not there was probably meant to be; empty where there are none.</param>
/// <param name="diagnostics">Where faults of the tables go.</param>
internal sealed class CsvReferences(Func<string, SourceFile?> open, Func<string, string> findNearest, DiagnosticBag diagnostics)
{
    private int _rows;

    /// <summary>The same document, every name of a table knowing its rows. Fields that want text still read the name.</summary>
    public Node Resolve(Node node) => node switch
    {
        MappingNode mapping => mapping with { Entries = [.. mapping.Entries.Select(entry => entry with { Value = Resolve(entry.Value) })] },
        ListNode sequence => sequence with { Items = [.. sequence.Items.Select(Resolve)] },
        ScalarNode scalar when scalar.Text.EndsWith(FieldTypes.TableExtension, StringComparison.OrdinalIgnoreCase) => ResolveTable(scalar),
        _ => node,
    };

    private ScalarNode ResolveTable(ScalarNode name)
    {
        // One table may be named often: what all of them bring counts together.
        if (_rows > ContentLimits.TableRows)
            return name;
        var folder = name.Span.File.Path[..(name.Span.File.Path.LastIndexOf('/') + 1)];
        if (open(folder + name.Text) is not { } source)
            return name with { NearestTable = findNearest(folder + name.Text) is var nearest && nearest.StartsWith(folder, StringComparison.Ordinal) ? nearest[folder.Length..] : "" };
        var table = CsvTable.Read(source, diagnostics);
        _rows += Math.Max(1, table.Items.Count);
        if (_rows <= ContentLimits.TableRows)
            return name with { Table = table };
        diagnostics.Add(CsvDiagnostics.TooManyRows, name.Span, name.Text, ContentLimits.TableRows.ToString(CultureInfo.InvariantCulture));
        return name with { Table = new ListNode([], name.Span) };
    }
}
