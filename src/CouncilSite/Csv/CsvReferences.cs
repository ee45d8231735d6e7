using CouncilSite.Diagnostics;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Csv;

/// <summary>Finds values that name a table (<c>income: 2021-income.csv</c>) and puts the table's rows beside the name.</summary>
/// <param name="open">The table of a path below the content folder; null where there is no such file.</param>
/// <param name="diagnostics">Where faults of the tables go.</param>
internal sealed class CsvReferences(Func<string, SourceFile?> open, DiagnosticBag diagnostics)
{
    public const string Extension = ".csv";

    /// <summary>The same document, every name of a table knowing its rows. Fields that want text still read the name.</summary>
    public YamlNode Resolve(YamlNode node) => node switch
    {
        YamlMapping mapping => mapping with { Entries = [.. mapping.Entries.Select(entry => entry with { Value = Resolve(entry.Value) })] },
        YamlSequence sequence => sequence with { Items = [.. sequence.Items.Select(Resolve)] },
        YamlScalar scalar when scalar.Text.EndsWith(Extension, StringComparison.OrdinalIgnoreCase) => ResolveTable(scalar),
        _ => node,
    };

    private YamlScalar ResolveTable(YamlScalar name)
    {
        var path = name.Span.File.Path;
        return open(path[..(path.LastIndexOf('/') + 1)] + name.Text) is { } source
            ? name with { Table = CsvTable.Read(source, diagnostics) }
            : name;
    }
}
