using System.Globalization;
using CouncilSite.Tests.Harness;
using Row = System.Collections.Generic.IReadOnlyDictionary<string, string>;

namespace CouncilSite.Tests.Seeds;

public sealed class AccountsSeedsTests(RepositorySite site) : IClassFixture<RepositorySite>
{
    private static readonly string[] SettlementColumns = ["side", "item", "budget", "actual", "difference"];
    private static readonly string[] BudgetColumns = ["side", "item", "budget", "previous_budget", "change"];

    [Fact]
    public void Every_printed_line_of_the_settlement_of_2020_is_a_row() => Assert.Equal(
        Seed("accounts-2020-settlement", "line").Select(row => Cells(row, SettlementColumns)),
        Data(2020, "settlement").Select(row => Cells(row, SettlementColumns)));

    [Fact]
    public void Every_printed_line_of_the_budget_of_2021_is_a_row() => Assert.Equal(
        Seed("accounts-2021-budget", "line").Select(row => Cells(row, BudgetColumns)),
        Data(2021, "budget").Select(row => Cells(row, BudgetColumns)));

    [Theory]
    [InlineData(2020, "settlement", "income", "budget")]
    [InlineData(2020, "settlement", "income", "actual")]
    [InlineData(2020, "settlement", "income", "difference")]
    [InlineData(2020, "settlement", "expenditure", "budget")]
    [InlineData(2020, "settlement", "expenditure", "actual")]
    [InlineData(2020, "settlement", "expenditure", "difference")]
    [InlineData(2021, "budget", "income", "budget")]
    [InlineData(2021, "budget", "income", "previous_budget")]
    [InlineData(2021, "budget", "income", "change")]
    [InlineData(2021, "budget", "expenditure", "budget")]
    [InlineData(2021, "budget", "expenditure", "previous_budget")]
    [InlineData(2021, "budget", "expenditure", "change")]
    public void The_rows_add_up_to_the_printed_total(int fiscalYear, string statement, string side, string column)
    {
        var printed = Assert.Single(Seed($"accounts-{fiscalYear}-{statement}", "total"), row => row["side"] == side);
        Assert.Equal(Number(printed[column]), Sum(Data(fiscalYear, statement), side, column));
    }

    [Fact]
    public void Income_less_expenditure_is_the_printed_balance_and_opens_the_next_year()
    {
        var printed = RepositorySite.Seed("accounts-2020-balance").ToDictionary(row => row["name"], row => Number(row["amount"]));
        var rows = Data(2020, "settlement");

        Assert.Equal(printed["収入総額"], Sum(rows, "income", "actual"));
        Assert.Equal(printed["支出総額"], Sum(rows, "expenditure", "actual"));
        Assert.Equal(printed["次期繰越金"], Sum(rows, "income", "actual") - Sum(rows, "expenditure", "actual"));
        Assert.Equal(printed["次期繰越金"], Number(Data(2021, "budget").Single(row => row["item"] == "前期繰越金")["budget"]));
    }

    [Theory]
    [InlineData(2020, "settlement", "actual")]
    [InlineData(2021, "budget", "budget")]
    public void The_printed_fees_come_to_the_income_from_fees(int fiscalYear, string statement, string column)
    {
        var fees = RepositorySite.Seed("fees").Where(row => row["fiscal_year"] == fiscalYear.ToString(CultureInfo.InvariantCulture) && row["statement"] == statement);
        var income = Data(fiscalYear, statement).Single(row => row["item"] == "負担金");
        Assert.Equal(fees.Sum(row => Number(row["amount_each"]) * Number(row["payers"])), Number(income[column]));
    }

    [Fact]
    public void The_budget_of_2021_repeats_the_budget_of_2020() => Assert.Equal(
        Data(2020, "settlement").Select(row => (row["item"], row["budget"])),
        Data(2021, "budget").Select(row => (row["item"], row["previous_budget"])));

    private static IEnumerable<Row> Seed(string name, string kind) => RepositorySite.Seed(name).Where(row => row["row"] == kind);

    private IReadOnlyList<Row> Data(int fiscalYear, string statement) =>
        [.. site.Data($"accounts-{fiscalYear}").Where(row => row["statement"] == statement)];

    private static string Cells(Row row, string[] columns) => string.Join(' ', columns.Select(column => row[column]));

    private static decimal Sum(IEnumerable<Row> rows, string side, string column) =>
        rows.Where(row => row["side"] == side).Sum(row => Number(row[column]));

    private static decimal Number(string cell) => decimal.Parse(cell, CultureInfo.InvariantCulture);
}
