using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Tests.Kinds.Indicators;

/// <summary>All rows of fiscal year 2020, saved as Excel saves tables, give the same open data as the YAML.</summary>
public sealed class IndicatorRowsAsCsvTests
{
    private static readonly string Folder = Path.Combine(RepositoryFolder.Path, "content", "indicators");

    private static readonly string Yaml = File.ReadAllText(Path.Combine(Folder, "2020.yml"));

    private static readonly SampleSite Site = SampleSite.Minimal
        .With("indicators/2020.md", File.ReadAllText(Path.Combine(Folder, "2020.md")))
        .With("indicators/2020.yml", Yaml);

    public static TheoryData<int, bool> Encodings { get; } = new() { { 65001, true }, { 65001, false }, { 932, false } };

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_table_from_Excel_gives_the_same_data(int codePage, bool hasByteOrderMark)
    {
        var encoding = codePage == 932 ? CodePagesEncodingProvider.Instance.GetEncoding(932)! : new UTF8Encoding(hasByteOrderMark);
        var site = Site.With("indicators/2020.yml", "rows: 2020-rows.csv\n");
        site = site with { Store = site.Store.With("indicators/2020-rows.csv", [.. encoding.Preamble, .. encoding.GetBytes(ToCsv(Yaml))]) };

        Assert.DoesNotContain(site.Build().Diagnostics, diagnostic => diagnostic.Descriptor.Code.StartsWith("IND", StringComparison.Ordinal));
        Assert.Equal(Rows(Site), Rows(site));
    }

    private static IEnumerable<string> Rows(SampleSite site) =>
        PlannedTable.Of(site, "indicators-2020").Rows.Select(row => string.Join('|', row.Select(value => value.Text)));

    private static string ToCsv(string yaml)
    {
        var root = (MappingNode)YamlParser.Parse(new SourceFile("2020.yml", "2020.yml", yaml), new DiagnosticBag())!;
        var rows = ((ListNode)root.Entries[0].Value).Items.Cast<MappingNode>().ToArray();
        var header = rows.SelectMany(row => row.Entries.Select(entry => entry.Key.Text)).Distinct().ToArray();
        var lines = rows.Select(row => header.Select(name => (row.Entries.FirstOrDefault(entry => entry.Key.Text == name)?.Value as ScalarNode)?.Text ?? ""));
        return string.Concat(lines.Prepend(header).Select(cells => string.Join(',', cells.Select(Cell)) + "\r\n"));
    }

    // Shift_JIS has no slanting arrows.
    private static string Cell(string text) => text switch
    {
        "↗" => "up",
        "→" => "flat",
        "↘" => "down",
        _ => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
    };
}
