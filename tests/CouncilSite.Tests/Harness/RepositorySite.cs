using System.Text.Json;
using CouncilSite.Content;
using CsvHelper;

namespace CouncilSite.Tests.Harness;

/// <summary>The site built from the repository's own content, and the seeds to hold it against.</summary>
public sealed class RepositorySite
{
    private readonly BuiltSite _site;

    public RepositorySite()
    {
        var sample = SampleSite.Minimal with { Store = MemoryContentStore.OfRepository };
        Council = sample.Read();
        _site = sample.Build();
    }

    /// <summary>The model.</summary>
    internal Council Council { get; }

    /// <summary>The faults of the content. Links are left out: the bare theme has no headings for them to lead to.</summary>
    internal IEnumerable<string> BrokenRules => _site.Messages.Where(message => !message.Contains(" LNK", StringComparison.Ordinal));

    /// <summary>The rows of an open data table, as a program reads them that knows nothing of ours.</summary>
    /// <param name="name">Name without extension: <c>accounts-2020</c>.</param>
    internal IReadOnlyList<IReadOnlyDictionary<string, string>> Data(string name) => Rows(_site.Files[$"/data/{name}.csv"].Bytes);

    /// <summary>What the CSVW description of an open data table says of a column.</summary>
    internal string DataDescription(string name, string column)
    {
        using var description = JsonDocument.Parse(_site.Files[$"/data/{name}.csv-metadata.json"].Bytes);
        return description.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray()
            .Single(described => described.GetProperty("name").GetString() == column)
            .GetProperty("dc:description").ToString();
    }

    /// <summary>The rows of a seed.</summary>
    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> Seed(string name) =>
        Rows(File.ReadAllBytes(Path.Combine(RepositoryFolder.Path, "seeds", name + ".csv")));

    private static List<IReadOnlyDictionary<string, string>> Rows(ReadOnlyMemory<byte> csv)
    {
        using var reader = CsvReader.Create(csv, CsvReaderOptions.Default with { Separator = ',', FieldCountMismatch = CsvFieldCountHandling.Throw });
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
            rows.Add(reader.Headers.Select((header, index) => (header, index)).ToDictionary(cell => cell.header, cell => reader.GetString(cell.index)));
        return rows;
    }
}
