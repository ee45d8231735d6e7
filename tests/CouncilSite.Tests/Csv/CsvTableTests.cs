using System.Text;
using CouncilSite.Kinds.Accounts;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Csv;

public sealed class CsvTableTests
{
    private const string Year = """
        fiscal_year: 2021
        budget:
          title: 収支予算
          source: 見本
          income: 2021-income.csv
          expenditure:
            - item: 会議費
              budget: 567000
        """;

    private const string Table = "item,kind,budget,previous_budget,note\r\n負担金,fees,558000,576000,\r\n雑収入,,9000,,預金利息\r\n";

    private static SampleSite With(byte[] table)
    {
        var site = SampleSite.Minimal.With("accounts/2021.yml", Year);
        return site with { Store = site.Store.With("accounts/2021-income.csv", table) };
    }

    private static IReadOnlyList<BudgetLine> Read(byte[] table) => With(table).Read().Accounts.Find(2021)!.Budget!.Income;

    private static IReadOnlyList<BudgetLine> Read(string table) => Read(Encoding.UTF8.GetBytes(table));

    private static (string, int, int?, string?)[] Cells(IReadOnlyList<BudgetLine> lines) =>
        [.. lines.Select(line => (line.Item.Value, line.Budget.Value, line.PreviousBudget?.Value, line.Note?.Value))];

    private static readonly (string, int, int?, string?)[] Expected = [("負担金", 558000, 576000, null), ("雑収入", 9000, null, "預金利息")];

    [Fact]
    public void A_table_stands_for_the_list_that_it_names() => Assert.Equal(Expected, Cells(Read(Table)));

    [Fact]
    public void Excel_may_save_it_with_a_byte_order_mark() =>
        Assert.Equal(Expected, Cells(Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Table)])));

    [Fact]
    public void Excel_may_save_it_in_Shift_JIS() =>
        Assert.Equal(Expected, Cells(Read(CodePagesEncodingProvider.Instance.GetEncoding(932)!.GetBytes(Table))));

    [Theory]
    [InlineData("負担金,fees,５５８，０００,576000,\r\n")]
    [InlineData("負担金,fees,\"558,000\",\"576,000\",\r\n")]
    [InlineData("　負担金 , fees ,558000 , 576000,\n")]
    [InlineData("負担金,fees,558000,576000\n\n")]
    [InlineData("負担金,fees,558000,576000,,,\r\n,,,,,,\r\n")]
    [InlineData("負担金,fees,558000,576000")]
    public void What_office_staff_type_into_cells_is_understood(string row) =>
        Assert.Equal([Expected[0]], Cells(Read("item,kind,budget,previous_budget,note\n" + row)));

    [Fact]
    public void A_triangle_before_an_amount_means_below_zero() =>
        Assert.Equal(-9000, Assert.Single(Read("item,budget\n雑収入,\"△9,000\"\n")).Budget.Value);

    [Fact]
    public void Quotes_commas_and_line_breaks_may_stand_within_quotes() => Assert.Equal(
        "利子、\"その他\",\n雑",
        Assert.Single(Read("item,budget,note\r\n雑収入,9000,\"利子、\"\"その他\"\",\n雑\"\r\n")).Note?.Value);

    [Fact]
    public void A_bad_cell_is_reported_at_its_own_file_line_and_column()
    {
        var site = With(Encoding.UTF8.GetBytes("item,budget\r\n\"雑,収入\",9000\r\n負担金,五千円\r\n"));
        Assert.Equal(["content/accounts/2021-income.csv(3,5): error FLD003: 「五千円」は、ここには書けません。"], site.Build().Messages);
    }

    [Fact]
    public void A_misspelt_column_is_reported_once_at_its_heading()
    {
        var message = Assert.Single(With(Encoding.UTF8.GetBytes("item,budget,nota\n雑収入,1,あ\n負担金,2,い\n")).Build().Messages);
        Assert.StartsWith("content/accounts/2021-income.csv(1,13): error FLD001", message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_blank_required_cell_is_reported_at_its_row()
    {
        var message = Assert.Single(With(Encoding.UTF8.GetBytes("item,budget\n雑収入,\n負担金,567000\n")).Build().Messages);
        Assert.StartsWith("content/accounts/2021-income.csv(2,1): error FLD002", message, StringComparison.Ordinal);
    }
}
