using System.Text.Json;
using CouncilSite.Editions.OpenData;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using CsvHelper;

namespace CouncilSite.Tests.Editions.OpenData;

public sealed class OpenDataTests
{
    private static readonly DataTable Table = new(
        new("sample"), "見本の表", "見本です。",
        [
            new DataColumn("name", "名前", DataType.Text), new DataColumn("amount", "金額", DataType.Number, "円"),
            new DataColumn("date", "日付", DataType.Date), new DataColumn("online", "オンライン", DataType.Boolean),
        ],
        [
            ["会議費, \"文書\"", -9000m, new DateOnly(2021, 7, 1), true],
            ["一行目\n二行目", 1234567.5m, DataValue.Empty, false],
            [" 空白 ", DataValue.Empty, new DateOnly(2021, 7, 15), DataValue.Empty],
        ]);

    private static readonly CouncilSite.Content.Licence Licence = new("CC BY 4.0", new Uri("https://creativecommons.org/licenses/by/4.0/"));

    [Fact]
    public void A_csv_file_begins_with_a_byte_order_mark_and_its_header() =>
        Assert.StartsWith("\uFEFFname,amount,date,online\r\n", Text(CsvTableWriter.Write(Table)));

    [Fact]
    public void A_csv_file_quotes_what_rfc_4180_asks_for() =>
        Assert.Equal(
            "\uFEFFname,amount,date,online\r\n\"会議費, \"\"文書\"\"\",-9000,2021-07-01,true\r\n\"一行目\n二行目\",1234567.5,,false\r\n\" 空白 \",,2021-07-15,\r\n",
            Text(CsvTableWriter.Write(Table)));

    [Fact]
    public void Any_text_comes_back_from_a_csv_reader_as_it_was_but_for_the_mark_that_keeps_it_from_running() => GeneratedCases.Check(300, random =>
    {
        var cells = Enumerable.Range(0, 20)
            .Select(_ => string.Concat(RandomText.Next(random).EnumerateRunes()).Replace("\0", "", StringComparison.Ordinal)).ToArray();
        var table = new DataTable(new("any"), "", "", [new("index", "", DataType.Number), new("text", "", DataType.Text)], [.. cells.Select((cell, i) => (IReadOnlyList<DataValue>)[(decimal?)-i, cell])]);
        var rows = ReadCsv(CsvTableWriter.Write(table)).ToList();
        Assert.Equal(cells.Select(SpreadsheetCell.Guard), rows.Select(row => row["text"]));
        Assert.Equal(cells.Select((_, index) => $"{-index}"), rows.Select(row => row["index"]));
    });

    [Fact]
    public void Json_has_the_same_rows_with_numbers_as_numbers_and_null_for_empty_cells()
    {
        using var json = JsonDocument.Parse(JsonTableWriter.Write(Table));
        var rows = json.RootElement.EnumerateArray().ToArray();
        Assert.Equal(3, rows.Length);
        Assert.Equal(-9000, rows[0].GetProperty("amount").GetInt32());
        Assert.True(rows[0].GetProperty("online").GetBoolean());
        Assert.Equal("一行目\n二行目", rows[1].GetProperty("name").GetString());
        Assert.Equal(JsonValueKind.Null, rows[1].GetProperty("date").ValueKind);
    }

    [Fact]
    public void The_description_gives_every_column_its_name_title_and_type()
    {
        using var json = JsonDocument.Parse(CsvwWriter.Write(Table, Licence));
        Assert.Equal("sample.csv", json.RootElement.GetProperty("url").GetString());
        Assert.Equal(Licence.Url.AbsoluteUri, json.RootElement.GetProperty("dc:license").GetProperty("@id").GetString());
        Assert.Equal(
            [("name", "名前", "string"), ("amount", "金額", "decimal"), ("date", "日付", "date"), ("online", "オンライン", "boolean")],
            json.RootElement.GetProperty("tableSchema").GetProperty("columns").EnumerateArray().Select(column => (
                column.GetProperty("name").GetString()!, column.GetProperty("titles")[1].GetString()!, column.GetProperty("datatype").GetString()!)));
    }

    [Fact]
    public void A_column_with_a_month_among_its_days_is_no_column_of_dates()
    {
        var table = new DataTable(new("d"), "", "", [new("date", "", DataType.Date)], [["2021-07"], ["2021-07-01"]]);
        using var json = JsonDocument.Parse(CsvwWriter.Write(table, null));
        Assert.Equal("string", json.RootElement.GetProperty("tableSchema").GetProperty("columns")[0].GetProperty("datatype").GetString());
    }

    [Fact]
    public void An_undecided_licence_is_left_out_and_not_guessed()
    {
        using var json = JsonDocument.Parse(CsvwWriter.Write(Table, null));
        Assert.False(json.RootElement.TryGetProperty("dc:license", out _));
    }

    [Fact]
    public void A_row_of_another_length_than_the_header_is_refused() =>
        Assert.Throws<ArgumentException>(() => new DataTable(new("bad"), "", "", [new("a", "", DataType.Text)], [["1", "2"]]));

    [Fact]
    public void A_table_is_of_its_own_day_or_else_of_the_newest_date_in_it()
    {
        Assert.Equal(new PartialDate(2021, 7, 15), Table.AsOf);
        Assert.Equal(new PartialDate(2021, 3, 31), (Table with { Date = new DateOnly(2021, 3, 31) }).AsOf);
    }

    internal static IReadOnlyList<IReadOnlyDictionary<string, string>> ReadCsv(ReadOnlyMemory<byte> csv)
    {
        using var reader = CsvReader.Create(csv, CsvReaderOptions.Default with { Separator = ',', FieldCountMismatch = CsvFieldCountHandling.Throw });
        var rows = new List<IReadOnlyDictionary<string, string>>();
        while (reader.Read())
            rows.Add(reader.Headers.Select((header, index) => (header, index)).ToDictionary(cell => cell.header, cell => reader.GetString(cell.index)));
        return rows;
    }

    private static string Text(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes);
}
