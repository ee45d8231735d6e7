using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed class JapaneseDateTests
{
    [Theory]
    [InlineData("2021-07-01", "令和3年7月1日")]
    [InlineData("2019-05-01", "令和元年5月1日")]
    [InlineData("2019-04-30", "平成31年4月30日")]
    [InlineData("1989-01-08", "平成元年1月8日")]
    [InlineData("1989-01-07", "昭和64年1月7日")]
    [InlineData("1912-07-30", "大正元年7月30日")]
    [InlineData("1912-07-29", "明治45年7月29日")]
    [InlineData("1897-04-01", "明治30年4月1日")]
    [InlineData("1873-01-01", "明治6年1月1日")]
    [InlineData("1872-12-31", "1872年12月31日")]
    public void A_day_is_written_in_the_era_that_it_falls_in(string day, string written) =>
        Assert.Equal(written, JapaneseDate.Era(DateOnly.Parse(day)));

    [Fact]
    public void Both_forms_stand_side_by_side() =>
        Assert.Equal("令和3年7月1日（2021年7月1日）", JapaneseDate.Both(new DateOnly(2021, 7, 1)));

    [Theory]
    [InlineData("令和３年７月１日", "2021-07-01")]
    [InlineData("令和元年 5月 1日", "2019-05-01")]
    [InlineData("２０２１年７月１日", "2021-07-01")]
    [InlineData("平成31年4月30日", "2019-04-30")]
    [InlineData("明治30年4月1日", "1897-04-01")]
    [InlineData("昭和五十三年四月十日", "1978-04-10")]
    [InlineData("令和元年十一月二十三日", "2019-11-23")]
    [InlineData("二〇二一年七月一日", "2021-07-01")]
    public void A_printed_date_is_read_in_any_width_and_in_kanji(string written, string day)
    {
        Assert.True(JapaneseDate.TryParse(written, out var date));
        Assert.Equal(DateOnly.Parse(day), date);
    }

    [Theory]
    [InlineData("令和3年2月30日")]
    [InlineData("平成31年5月1日")]
    [InlineData("令和元年4月30日")]
    [InlineData("明治5年12月2日")]
    [InlineData("令和3年　月　日")]
    [InlineData("令和三年二月三十日")]
    [InlineData("令和三年〇月〇日")]
    [InlineData("2021-07-01")]
    public void A_date_that_does_not_exist_or_lies_outside_its_era_is_not_read(string written) =>
        Assert.False(JapaneseDate.TryParse(written, out _));

    [Theory]
    [InlineData(2020, "令和2年度")]
    [InlineData(2019, "令和元年度")]
    public void A_fiscal_year_is_named_by_the_year_in_which_it_begins(int year, string name) =>
        Assert.Equal(name, JapaneseDate.FiscalYear(year));

    [Fact]
    public void The_fifth_of_August_2020_was_a_Wednesday() =>
        Assert.Equal("水", JapaneseDate.Weekday(new DateOnly(2020, 8, 5)));
}
