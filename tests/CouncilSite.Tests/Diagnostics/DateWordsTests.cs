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

    private static IEnumerable<string> Codes(string text, string name = "a.md")
    {
        var diagnostics = new DiagnosticBag();
        var file = new SourceFile(name, $"content/{name}", text);
        DateWords.Check(new WrittenText(text, file.Span(0, text.Length)), diagnostics);
        return diagnostics.ToSortedList().Select(fault => fault.Descriptor.Code);
    }
}
