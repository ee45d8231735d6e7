using CouncilSite.Kinds.Accounts;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Accounts;

public sealed class SupplementTests
{
    private const string Supplemented = """
        fiscal_year: 2020
        budget:
          title: 収支予算
          source: 見本
          income:
            - item: 負担金
              budget: 1200
          expenditure:
            - item: 会議費
              budget: 1000
            - item: 予備費
              budget: 200
        supplements:
          - title: 第一次補正予算
            source: 見本
            expenditure:
              - item: 会議費
                change: 150
              - item: 予備費
                change: △150
          - title: 第二次補正予算
            source: 見本
            income:
              - item: 寄附金
                change: 300
            expenditure:
              - item: 会議費
                change: 50
              - item: 講演会費
                change: 250

        """;

    [Fact]
    public void Each_begins_where_the_one_before_it_ended_and_a_new_item_with_nothing()
    {
        var budget = SampleSite.Minimal.With("accounts/2020.yml", Supplemented).Read().Accounts.Find(2020)!.SupplementedBudget!;
        var second = budget.Supplements[1];
        Assert.Equal([(1150, 1200), (0, 250)], budget.Lines(second, AccountsSide.Expenditure).Select(line => (line.Before, line.After)));
        Assert.Equal([(0, 300)], budget.Lines(second, AccountsSide.Income).Select(line => (line.Before, line.After)));
        Assert.Equal([1200, 1500], budget.Supplements.Select(supplement => budget.TotalAfter(supplement, AccountsSide.Expenditure)));
        Assert.Equal([1200, 1500], budget.Supplements.Select(supplement => budget.TotalAfter(supplement, AccountsSide.Income)));
        Assert.Null(budget.Find(AccountsSide.Income, "雑収入"));
    }

    [Theory]
    [InlineData(1200, 0)]
    [InlineData(1000, 1)]
    public void A_settlement_repeats_the_budget_as_they_left_it(int settled, int faults)
    {
        var accounts = Supplemented + $"""
            settlement:
              title: 収支決算書
              source: 見本
              income:
                - item: 負担金
                  budget: 1200
                  actual: 1200
              expenditure:
                - item: 会議費
                  budget: {settled}
                  actual: 900

            """;
        var faulty = SampleSite.Minimal.With("accounts/2020.yml", accounts).Build().Diagnostics;
        Assert.Equal(Enumerable.Repeat(AccountsDiagnostics.ChangedBudget, faults), faulty.Select(fault => fault.Descriptor));
    }

    [Theory]
    [InlineData(1000, 200, 0, 0)]
    [InlineData(1200, 50, 250, 0)]
    [InlineData(1100, 200, 0, 1)]
    public void The_next_budget_may_be_compared_with_the_first_or_the_last_amounts(int meetings, int reserve, int lectures, int faults)
    {
        var next = $"""
            fiscal_year: 2021
            budget:
              title: 収支予算
              source: 見本
              income:
                - item: 負担金
                  budget: 1200
                  previous_budget: 1200
              expenditure:
                - item: 会議費
                  budget: 1200
                  previous_budget: {meetings}
                - item: 予備費
                  budget: 0
                  previous_budget: {reserve}
                - item: 講演会費
                  budget: 0
                  previous_budget: {lectures}

            """;
        var faulty = SampleSite.Minimal.With("accounts/2020.yml", Supplemented).With("accounts/2021.yml", next).Build().Diagnostics;
        Assert.Equal(faults, faulty.Count);
    }
}
