using CouncilSite.Kinds.Accounts;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Accounts;

public sealed class SettlementTests
{
    private const string Sample = """
        fiscal_year: 2020
        settlement:
          title: 収支決算書
          source: 見本
          income:
            - item: 負担金
              budget: ５７６，０００
              actual: 567,000
            - item: 雑収入
              budget: 20100
              actual: 29003
          expenditure:
            - item: 会議費
              budget: 195000
              actual: 63400
            - item: 予備費
              budget: 1745
              actual: △500
        """;

    private static Settlement Read(string text = Sample) =>
        SampleSite.Minimal.With("accounts/2020.yml", text).Read().Accounts.Find(2020)!.Settlement!;

    [Theory]
    [InlineData("favourable", -97, 133845)]
    [InlineData("budget-actual", 97, 133845)]
    [InlineData("actual-budget", -97, -133845)]
    public void A_difference_is_taken_the_way_round_that_the_council_says(string words, long income, long expenditure)
    {
        var site = SampleSite.Minimal.WithSettings($"settlement_difference: {words}").With("accounts/2020.yml", Sample);
        var settlement = site.Read().Accounts.Find(2020)!.Settlement!;

        Assert.Equal((income, expenditure), (settlement.TotalDifference(AccountsSide.Income), settlement.TotalDifference(AccountsSide.Expenditure)));
        Assert.Equal(income, settlement.Income.Sum(line => settlement.Difference(AccountsSide.Income, line)));
        var printed = $"\n  printed:\n    income:\n      difference: {income}\n    expenditure:\n      difference: {expenditure}\n";
        Assert.Empty(site.With("accounts/2020.yml", Sample + printed).Build().Messages);
    }

    [Fact]
    public void Totals_are_the_sums_of_the_lines_in_whatever_way_their_numbers_are_written()
    {
        var settlement = Read();

        Assert.Equal(596100, settlement.TotalBudget(AccountsSide.Income));
        Assert.Equal(596003, settlement.TotalActual(AccountsSide.Income));
        Assert.Equal(-97, settlement.TotalDifference(AccountsSide.Income));
        Assert.Equal(62900, settlement.TotalActual(AccountsSide.Expenditure));
        Assert.Equal(133845, settlement.TotalDifference(AccountsSide.Expenditure));
        Assert.Equal(596003 - 62900, settlement.CarriedOver);
    }

    [Fact]
    public void Amounts_near_the_limit_of_a_line_do_not_overflow_their_total()
    {
        var large = Sample.Replace("567,000", "2,000,000,000", StringComparison.Ordinal).Replace("29003", "2,000,000,000", StringComparison.Ordinal);
        Assert.Equal(4_000_000_000, Read(large).TotalActual(AccountsSide.Income));
    }

    [Fact]
    public void A_printed_total_that_is_right_raises_nothing()
    {
        var printed = Sample + "\n  printed:\n    income:\n      budget: 596,100\n      actual: 596,003\n      difference: △97\n    carried_over: 533,103\n";
        Assert.Empty(SampleSite.Minimal.With("accounts/2020.yml", printed).Build().Messages);
    }

    [Fact]
    public void A_year_has_its_page_and_its_open_data()
    {
        var site = SampleSite.Minimal.With("accounts/2020.yml", Sample).Build();

        Assert.Contains("令和2年度 決算", site.Text("/accounts/2020/"), StringComparison.Ordinal);
        Assert.Contains("2020,settlement,income,負担金,576000,567000,-9000,,,", site.Text("/data/accounts-2020.csv"), StringComparison.Ordinal);
    }
}
