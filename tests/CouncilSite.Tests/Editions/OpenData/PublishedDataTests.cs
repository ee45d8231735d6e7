using System.Text.Json;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Editions.OpenData;

/// <summary>Every file below /data/ of the council's own site, read back and compared with the model.</summary>
public sealed class PublishedDataTests
{
    private static readonly SampleSite Site = SampleSite.Minimal with
    {
        Store = MemoryContentStore.OfRepository,
        BaseUrl = new Uri("https://example.jp/council/"),
    };

    private static readonly BuiltSite Built = Site.Build();

    private static readonly IReadOnlyList<DataTable> Tables = Plan();

    public static TheoryData<string> Names { get; } = [.. Tables.Select(table => table.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_csv_reader_finds_the_rows_of_the_model(string name)
    {
        var table = Tables.Single(table => table.Name == name);
        var rows = OpenDataTests.ReadCsv(Built.Files[$"/data/{name}.csv"].Bytes);
        Assert.Equal(
            table.Rows.Select(row => string.Join('|', row.Select(value => value.Text))),
            rows.Select(row => string.Join('|', table.Columns.Select(column => row[column.Name]))));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_json_file_has_the_rows_of_the_csv_file(string name)
    {
        using var json = JsonDocument.Parse(Built.Files[$"/data/{name}.json"].Bytes);
        var rows = json.RootElement.EnumerateArray().Select(row => string.Join('|', row.EnumerateObject().Select(member => $"{member.Name}={member.Value}")));
        Assert.Equal(
            OpenDataTests.ReadCsv(Built.Files[$"/data/{name}.csv"].Bytes).Select(row => string.Join('|', row.Select(cell => $"{cell.Key}={Spelt(cell.Value)}"))),
            rows.Select(row => row));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void No_number_carries_a_unit_a_separator_or_a_symbol(string name)
    {
        var table = Tables.Single(table => table.Name == name);
        foreach (var (index, column) in table.Columns.Index().Where(column => column.Item.Type == DataType.Number))
            Assert.All(table.Rows.Select(row => row[index].Text).OfType<string>(), text => Assert.Matches(@"^-?[0-9]+(\.[0-9]+)?$", $"{text}"));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void The_key_of_a_table_tells_each_row_from_the_others(string name)
    {
        using var json = JsonDocument.Parse(Built.Files[$"/data/{name}.csv-metadata.json"].Bytes);
        var key = json.RootElement.GetProperty("tableSchema").GetProperty("primaryKey").EnumerateArray().Select(column => column.GetString()!).ToList();
        var rows = OpenDataTests.ReadCsv(Built.Files[$"/data/{name}.csv"].Bytes);
        Assert.Distinct(rows.Select(row => string.Join('|', key.Select(column => row[column]))));
    }

    [Fact]
    public void The_catalogue_lists_every_table_with_addresses_that_are_published()
    {
        using var json = JsonDocument.Parse(Built.Files["/data/catalog.json"].Bytes);
        var datasets = json.RootElement.GetProperty("dcat:dataset").EnumerateArray().ToArray();
        Assert.Equal(Tables.Select(table => table.Name).Order(StringComparer.Ordinal), datasets.Select(dataset => dataset.GetProperty("dct:identifier").GetString()));
        var downloads = datasets.SelectMany(dataset => dataset.GetProperty("dcat:distribution").EnumerateArray())
            .Select(distribution => distribution.GetProperty("dcat:downloadURL").GetProperty("@id").GetString()!);
        Assert.All(downloads, address => Assert.Contains(address.Replace("https://example.jp/council", "", StringComparison.Ordinal), Built.Files.Keys));
    }

    [Fact]
    public void No_licence_is_claimed_before_the_council_decides() =>
        Assert.DoesNotContain("dct:license", Built.Text("/data/catalog.json"));

    // What JsonElement prints for true and false.
    private static string Spelt(string cell) => cell switch { "true" => "True", "false" => "False", _ => cell };

    private static IReadOnlyList<DataTable> Plan()
    {
        var diagnostics = new DiagnosticBag();
        var council = new CouncilReader(ContentKinds.All, Site.Store, Site.Today, Site.BaseUrl).Read(diagnostics)!;
        return SitePlanner.Plan(ContentKinds.All, council, Site.Theme, diagnostics).Tables;
    }
}
