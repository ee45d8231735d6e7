using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public class PartialDateTests
{
    [Theory]
    [InlineData("2019", "2019-01-01", "2019-12-31")]
    [InlineData("2021-07", "2021-07-01", "2021-07-31")]
    [InlineData("2020-02", "2020-02-01", "2020-02-29")]
    [InlineData("2021-06-29", "2021-06-29", "2021-06-29")]
    public void A_date_means_every_day_that_it_leaves_open(string text, string earliest, string latest)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(DateOnly.ParseExact(earliest, "yyyy-MM-dd"), date.Earliest);
        Assert.Equal(DateOnly.ParseExact(latest, "yyyy-MM-dd"), date.Latest);
        Assert.Equal(text, date.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("19")]
    [InlineData("0000")]
    [InlineData("2021-13")]
    [InlineData("2021-00")]
    [InlineData("2021-02-29")]
    [InlineData("2021-7")]
    [InlineData("２０２１")]
    [InlineData("2021-07-01T00:00")]
    public void A_text_that_is_no_date_is_refused(string text) => Assert.False(PartialDate.TryParse(text, out _));

    [Theory]
    [InlineData("2021-07", "令和3年7月（2021年7月）")]
    [InlineData("2021-06-29", "令和3年6月29日（2021年6月29日）")]
    [InlineData("2021", "令和3年（2021年）")]
    [InlineData("2019-05", "令和元年5月（2019年5月）")]
    [InlineData("2019-04", "平成31年4月（2019年4月）")]
    public void A_date_is_written_in_both_counts_as_far_as_it_is_known(string text, string japanese)
    {
        Assert.True(PartialDate.TryParse(text, out var date));
        Assert.Equal(japanese, date.ToJapanese());
    }

    [Fact]
    public void A_year_that_two_eras_share_is_written_in_western_count_alone() =>
        Assert.Equal("2019年", new PartialDate(2019).ToJapanese());

    [Fact]
    public void Dates_are_ordered_by_the_earliest_day_that_they_may_mean()
    {
        PartialDate[] dates = [new(2021, 7), new(2019), new(2021), new(2021, 6, 29)];
        Assert.Equal(["2019", "2021", "2021-06-29", "2021-07"], dates.Order().Select(date => date.ToString()));
    }
}
