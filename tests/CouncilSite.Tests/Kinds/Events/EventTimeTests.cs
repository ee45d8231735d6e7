using CouncilSite.Kinds.Events;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Events;

public sealed class EventTimeTests
{
    [Fact]
    public void A_time_of_day_is_told_with_the_weekday() =>
        Assert.Equal(
            "令和2年8月5日（水）13時30分から16時まで",
            new EventTime.Timed(new DateTime(2020, 8, 5, 13, 30, 0), new DateTime(2020, 8, 5, 16, 0, 0)).ToString());

    [Fact]
    public void A_time_over_midnight_names_both_days() =>
        Assert.Equal(
            "令和2年8月5日（水）22時から令和2年8月6日（木）5時まで",
            new EventTime.Timed(new DateTime(2020, 8, 5, 22, 0, 0), new DateTime(2020, 8, 6, 5, 0, 0)).ToString());

    [Fact]
    public void Whole_days_name_the_first_and_the_last() =>
        Assert.Equal(
            "令和2年12月30日（水）から令和3年1月2日（土）まで",
            new EventTime.WholeDays(new(2020, 12, 30), new(2021, 1, 2)).ToString());

    [Fact]
    public void An_undecided_day_is_told_by_the_months_that_are_known() =>
        Assert.Equal(
            "令和3年12月（2021年12月）から令和4年2月（2022年2月）まで",
            new EventTime.Undecided(new PartialDate(2021, 12), new PartialDate(2022, 2)).ToString());

    [Fact]
    public void A_whole_fiscal_year_is_called_by_its_name() =>
        Assert.Equal("令和3年度", new EventTime.Undecided(new PartialDate(2021, 4), new PartialDate(2022, 3)).ToString());

    [Theory]
    [InlineData(1, 1, 12, "令和3年度")]
    [InlineData(1, 4, 15, "令和3年4月（2021年4月）から令和4年3月（2022年3月）まで")]
    [InlineData(4, 1, 12, "令和3年1月（2021年1月）から令和3年12月（2021年12月）まで")]
    [InlineData(10, 10, 21, "令和3年度")]
    public void Fiscal_years_are_the_councils_own(int firstMonth, int from, int to, string words) =>
        Assert.Equal(words, new EventTime.Undecided(new PartialDate(2021, from), new PartialDate(2021 + (to - 1) / 12, (to - 1) % 12 + 1)) { Calendar = new(firstMonth) }.ToString());
}
