using CouncilSite.Kinds.Accounts;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Accounts;

/// <summary>An amount that a text tells of one item of one fiscal year is that of the accounts; whatever else an amount may be of is left alone.</summary>
public sealed class ToldAmountsTests
{
    private const string Accounts = """
        fiscal_year: 2020
        settlement:
          title: 収支決算書
          source: 見本
          income:
            - item: 会費
              kind: fees
              budget: 120,000
              actual: 110,000
            - item: 雑収入
              budget: 0
              actual: 90
          expenditure:
            - item: 会議費
              budget: 70,000
              actual: 63,400
            - item: 予備費
              budget: 50,000
              actual: 0
        """;

    [Theory]
    [InlineData("令和2年度の会議費は63,400円でした。")]
    [InlineData("令和２年度の会議費は６３，４００円となりました。")]
    [InlineData("2020年度の会議費の予算額は70,000円、決算額は63,400円です。")]
    [InlineData("令和2年度は、収入総額110,090円、支出総額63,400円で、次期繰越金は46,690円です。")]
    [InlineData("令和2年度の会費は9,000円です。")]
    [InlineData("令和2年度の分科会議費は1円です。")]
    [InlineData("令和2年度の会議費は約63,000円です。")]
    [InlineData("令和2年度の会議費は5,000円増えました。")]
    [InlineData("令和2年度の会議費のうち会場費は1,000円です。")]
    [InlineData("令和3年度の会議費は64,300円です。")]
    [InlineData("前年度と比べると、令和2年度の会議費は6,600円です。")]
    [InlineData("令和元年度と令和2年度の会議費は1円です。")]
    [InlineData("会議費は64,300円です。")]
    public void An_amount_that_may_be_right_or_of_another_thing_is_left_alone(string text) => Assert.Empty(Find(text));

    [Theory]
    [InlineData("令和2年度の会議費は64,300円でした。", "会議費は64,300円")]
    [InlineData("令和２年度の会議費は６４，３００円となりました。", "会議費は６４，３００円")]
    [InlineData("2020年度の会議費の決算額は70,000円です。", "会議費の決算額は70,000円")]
    [InlineData("令和2年度の会費の決算額は101,000円です。", "会費の決算額は101,000円")]
    [InlineData("令和2年度は、収入総額111,090円、支出総額63,400円でした。", "収入総額111,090円")]
    [InlineData("令和2年度の次期繰越金は46,960円です。", "次期繰越金は46,960円")]
    [InlineData("| 令和2年度 | 会議費 | 63,040円 |\n| --- | --- | --- |\n| a | b | c |", "会議費 | 63,040円")]
    public void An_amount_that_the_accounts_do_not_have_is_told(string text, string told) => Assert.Equal([told], Find(text));

    private static string[] Find(string text) => [.. SampleSite.Minimal
        .With("accounts/2020.yml", Accounts)
        .With("news/2021-07-01-sample.md", $"---\ntitle: 決算\ndate: 2021-07-01\ncategory: council\n---\n\n{text}\n")
        .Build().Diagnostics.Where(fault => fault.Descriptor == AccountsDiagnostics.ToldOtherwise).Select(fault => fault.Span.Text)];
}
