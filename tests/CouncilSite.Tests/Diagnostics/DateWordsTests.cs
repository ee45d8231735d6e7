using CouncilSite.Diagnostics;
using CouncilSite.Text;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Diagnostics;

/// <summary>Dates in running text that contradict themselves are named, sound ones are not.</summary>
public sealed class DateWordsTests
{
    [Property]
    public void A_day_with_its_own_weekday_and_year_is_sound_in_every_form(DateOnly day)
    {
        if (JapaneseDate.FindEra(day) is null || day.Year > CalendarYears.Last)
            return;
        var weekday = JapaneseDate.Weekday(day);
        Assert.Empty(Codes($"会議は{JapaneseDate.Era(day)}（{weekday}）と{JapaneseDate.Western(day)}({weekday}曜日)、{day.Month}月{day.Day}日（{weekday}・祝）です。"));
    }

    [Property]
    public void A_day_with_the_weekday_of_another_is_named(DateOnly day, byte other)
    {
        if (JapaneseDate.FindEra(day) is null || day.Year > CalendarYears.Last)
            return;
        var wrong = JapaneseDate.Weekday(day.AddDays(1 + (other % 6)));
        Assert.Equal(["CON028"], Codes($"会議は{JapaneseDate.Era(day)}（{wrong}）です。"));
        Assert.Equal(["CON028"], Codes($"{JapaneseDate.Western(day)}（{wrong}曜）"));
    }

    [Theory]
    [InlineData("2月30日", "CON027")]
    [InlineData("13月1日", "CON027")]
    [InlineData("９月３１日", "CON027")]
    [InlineData("2021年2月29日", "CON027")]
    [InlineData("令和元年（2020年）", "CON029")]
    [InlineData("平成30年度（2019年度）", "CON029")]
    [InlineData("令和3年7月1日（2022年7月1日）", "CON029")]
    [InlineData("令和3年7月（2022年7月）", "CON029")]
    [InlineData("平成33年7月1日", "CON035")]
    [InlineData("平成31年5月1日（水）", "CON035")]
    [InlineData("昭和70年1月1日", "CON035")]
    [InlineData("平成40年", "CON035")]
    [InlineData("昭和65年度", "CON035")]
    [InlineData("大正16年4月", "CON035")]
    [InlineData("令和0年", "CON036")]
    [InlineData("令和０年7月1日", "CON036")]
    [InlineData("令和333年", "CON036")]
    [InlineData("2121年度", "CON036")]
    [InlineData("20210年", "CON036")]
    public void A_date_that_cannot_be_is_named(string text, string code) => Assert.Equal([code], Codes($"次は{text}です。"));

    [Theory]
    [InlineData("2019-03-31-plan.md", 0)]
    [InlineData("2019-plan.md", 0)]
    [InlineData("2019-05-01-plan.md", 1)]
    [InlineData("plan.md", 1)]
    public void Only_what_was_written_before_an_era_began_may_count_on_in_the_one_before(string name, int faults) =>
        Assert.Equal(faults, Codes("平成33年7月1日に開きます。", name).Count());

    [Theory]
    [InlineData("2月29日")]
    [InlineData("2020年2月29日")]
    [InlineData("令和元年4月1日（月）")]
    [InlineData("12月31日")]
    [InlineData("平成31年度（2019年度）")]
    [InlineData("令和元年（２０１９年）")]
    [InlineData("令和3年7月1日（2021年7月1日）")]
    [InlineData("1か月に31日間")]
    [InlineData("7月10日（土）")]
    [InlineData("2021年7月号、30日")]
    [InlineData("平成31年度、昭和64年、大正15年、明治45年")]
    [InlineData("平成32年度（2020年度）")]
    [InlineData("2050年まで、2100年まで、2200年まで、1603年")]
    [InlineData("100年間、20210年前")]
    public void What_may_be_right_is_left(string text) => Assert.Empty(Codes($"次は{text}です。"));

    [Property]
    public void A_day_without_a_year_has_the_weekday_of_the_one_nearest_to_the_date_in_the_name_of_its_file(DateOnly named, byte days, byte other)
    {
        if (!CalendarYears.Include(named.Year - 1) || !CalendarYears.Include(named.Year + 1))
            return;
        var day = named.AddDays(days - 128);
        var name = $"{named:yyyy-MM-dd}-meeting.md";
        Assert.Empty(Codes($"{day.Month}月{day.Day}日（{JapaneseDate.Weekday(day)}）に開きます。", name));
        var wrong = $"{day.Month}月{day.Day}日（{JapaneseDate.Weekday(day.AddDays(1 + (other % 6)))}）";
        Assert.Equal(["CON028"], Codes($"{wrong}に開きます。", name));
        Assert.Empty(Codes($"昨年は{wrong}に開きました。", name));
    }

    [Theory]
    [InlineData("2012年8月5日に、会場で開きます。", 1)]
    [InlineData("平成24年8月5日（日）に講習会を開催します。", 1)]
    [InlineData("2021年4月1日に開きます。", 0)]
    [InlineData("2022年8月5日に開きます。", 0)]
    [InlineData("2012年8月5日に開きました。", 0)]
    [InlineData("2012年8月5日に始まった会を、7月に開きます。", 0)]
    public void A_day_long_before_that_of_the_file_is_not_to_come(string text, int faults) =>
        Assert.Equal(faults, Codes(text, "2021-07-01-a.md").Count(code => code == "CON037"));

    [Theory]
    [InlineData("2061年7月1日", 1)]
    [InlineData("2061年", 0)]
    [InlineData("2091年", 1)]
    public void A_day_is_nearer_to_that_of_its_file_than_a_plan(string text, int faults) =>
        Assert.Equal(faults, Codes(text, "2021-07-01-a.md").Count(code => code == "CON036"));

    private static IEnumerable<string> Codes(string text, string name = "a.md")
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile(name, $"content/{name}", text);
        DateWords.Check(new WrittenText(text, file.Span(0, text.Length)), diagnostics);
        return diagnostics.ToSortedList().Select(fault => fault.Descriptor.Code);
    }
}
