using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Diagnostics;

/// <summary>A time that ends before it begins is told; one through the night, and one in the words of a twelve-hour clock, are not.</summary>
public sealed class TimeRangesTests
{
    [Theory]
    [InlineData("16:00～13:30")]
    [InlineData("１６：００〜１３：３０")]
    [InlineData("10:30-9:30")]
    [InlineData("16時から13時30分")]
    [InlineData("午後3時～午後1時半")]
    [InlineData("午後4時～1時30分")]
    [InlineData("午後1時～午前11時")]
    [InlineData("18:00～13:30")]
    public void An_end_before_the_beginning_is_told(string range) => Assert.Equal([range], Find($"日時は8月5日（水）{range}です。"));

    [Theory]
    [InlineData("夜間の受付は17:15～8:30です。")]
    [InlineData("午後10時～翌2時です。")]
    [InlineData("22:00～翌6:00です。")]
    [InlineData("窓口は9時～5時です。")]
    [InlineData("午前9時～5時です。")]
    [InlineData("午後1時30分～4時です。")]
    [InlineData("午前10時から3時間です。")]
    [InlineData("15時から2時間です。")]
    [InlineData("資料の16:00-13:305番です。")]
    [InlineData("比は16:9～4:3です。")]
    public void What_ends_later_is_not(string text) => Assert.Empty(Find(text));

    [Fact]
    public void Of_two_times_of_a_day_that_are_written_in_full_only_the_order_decides() => GeneratedCases.Check(300, random =>
    {
        var (from, to) = (random.Next(9 * 60 + 1, 22 * 60), random.Next(9 * 60 + 1, 22 * 60));
        var range = $"{Write(from)}{"～〜~－-"[random.Next(5)]}{Write(to)}";
        Assert.Equal(to < from ? [range] : [], Find(range));

        string Write(int minutes) => $"{minutes / 60}:{minutes % 60:00}";
    });

    private static List<string> Find(string text)
    {
        var diagnostics = new DiagnosticBag();
        DateWords.Check(new WrittenText(text, new SourceFile("a.md", "a.md", text).Span(0, text.Length)), diagnostics);
        return [.. diagnostics.ToSortedList().Where(fault => fault.Descriptor == TextDiagnostics.ReversedTimes).Select(fault => fault.Span.Text)];
    }
}
