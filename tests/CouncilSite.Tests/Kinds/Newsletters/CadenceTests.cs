using CouncilSite.Kinds.Newsletters;

namespace CouncilSite.Tests.Kinds.Newsletters;

public sealed class CadenceTests
{
    private static readonly Cadence Cadence = new(
        [1, 15], [new Suspension(new DateOnly(2020, 4, 1), new DateOnly(2020, 12, 31), "9ヶ月間中断")]);

    [Theory]
    [InlineData("2021-01-01", "2021-01-15")]
    [InlineData("2021-01-15", "2021-02-01")]
    [InlineData("2021-01-07", "2021-01-15")]
    [InlineData("2021-12-15", "2022-01-01")]
    public void The_next_issue_comes_on_the_next_1st_or_15th(string date, string next) =>
        Assert.Equal(DateOnly.Parse(next), Cadence.Next(DateOnly.Parse(date)));

    [Theory]
    [InlineData("2021-06-20", "2021-12-20")]
    [InlineData("2021-12-20", "2022-06-20")]
    [InlineData("2021-06-19", "2021-06-20")]
    public void What_appears_in_some_months_skips_the_others(string date, string next) =>
        Assert.Equal(DateOnly.Parse(next), new Cadence([20], []) { Months = [6, 12] }.Next(DateOnly.Parse(date)));

    [Fact]
    public void The_issue_after_a_suspension_comes_on_its_first_day_of_issue() =>
        Assert.Equal(new DateOnly(2021, 1, 1), Cadence.Next(new DateOnly(2020, 3, 15)));

    [Theory]
    [InlineData("2021-01-15", true)]
    [InlineData("2021-01-16", false)]
    [InlineData("2020-04-01", false)]
    [InlineData("2020-12-15", false)]
    public void A_day_of_issue_is_a_1st_or_15th_outside_suspensions(string date, bool isDayOfIssue) =>
        Assert.Equal(isDayOfIssue, Cadence.Includes(DateOnly.Parse(date)));

    [Theory]
    [InlineData("2020-04-01", "2020-12-31", "令和2年4月（2020年4月）から令和2年12月（2020年12月）まで")]
    [InlineData("2020-04-01", "2020-12-30", "令和2年4月1日（2020年4月1日）から令和2年12月30日（2020年12月30日）まで")]
    public void A_suspension_of_whole_months_is_told_in_months(string from, string to, string words) =>
        Assert.Equal(words, new Suspension(DateOnly.Parse(from), DateOnly.Parse(to), "中断").InJapanese);
}
