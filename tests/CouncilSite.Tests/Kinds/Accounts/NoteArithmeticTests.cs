using CouncilSite.Kinds.Accounts;

namespace CouncilSite.Tests.Kinds.Accounts;

public class NoteArithmeticTests
{
    [Theory]
    [InlineData("県 18,000円、市町村・企業 9,000円×61、計62団体", 567000)]
    [InlineData("県18,000円、市町村・企業 9,000円×60。令和2年度 2企業退会", 558000)]
    [InlineData("９，０００円×６１", 549000)]
    [InlineData("9,000 円 x 2", 18000)]
    public void Amounts_times_counts_add_up(string note, long sum) => Assert.Equal(sum, NoteArithmetic.SumProducts(note));

    [Theory]
    [InlineData("外部講師謝礼")]
    [InlineData("うち会場費 5,000円")]
    [InlineData("部会助成費（２部会）")]
    [InlineData("")]
    public void A_note_that_multiplies_nothing_says_nothing_of_the_amount(string note) => Assert.Null(NoteArithmetic.SumProducts(note));

    [Theory]
    [InlineData("63団体－1団体＝62団体")]
    [InlineData("63団体-1団体=62団体")]
    [InlineData("10,000円＋5,000円－1,000円＝14,000円")]
    [InlineData("令和2年度 2企業退会")]
    public void Sums_that_hold_are_left_alone(string note) => Assert.Null(NoteArithmetic.FindWrongSum(note));

    [Theory]
    [InlineData("63団体－1団体＝61団体", "63団体-1団体=61")]
    [InlineData("正しい 1+1=2 と誤り 1+1=3", "1+1=3")]
    public void A_sum_that_does_not_hold_is_found(string note, string wrong) => Assert.Equal(wrong, NoteArithmetic.FindWrongSum(note));
}
