using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Kinds.Plans;
using CouncilSite.Kinds.Subcommittees;
using CouncilSite.Text;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Fields;

/// <summary>A value as papers print it is refused with the way in which files write it, and that way is taken.</summary>
public sealed class WrittenValueTests
{
    [Property]
    public void A_number_with_its_unit_is_the_number(ushort number) =>
        Assert.All(["{0}名", "{0}円", "第{0}号", "{0} 社", "{0}％"], form => AssertMeant(FieldTypes.Count, string.Format(null, form, number), $"{number}"));

    [Property]
    public void A_span_of_hours_may_be_printed_with_any_mark(byte first, byte second, byte minutes)
    {
        var (hour, end, minute) = (first % 23, second % 24, minutes % 60);
        if (hour >= end)
            return;
        var meant = $"{hour}:{minute:00}-{end}:{minute:00}";
        Assert.All(["{0}:{1:00}～{2}:{1:00}", "{0}時{1}分から{2}時{1}分", "{0}:{1:00}－{2}:{1:00}", "{0}：{1:00}〜{2}：{1:00}"],
            form => AssertMeant(TimeOfDayRange.Type, string.Format(null, form, hour, minute, end), meant));
    }

    [Property]
    public void A_span_of_months_may_be_printed_with_any_mark(byte first, byte second)
    {
        var (month, end) = (1 + (first % 11), 1 + (second % 12));
        if (month >= end)
            return;
        Assert.All(["2021-{0:00}～2021-{1:00}", "2021年{0}月～2021年{1}月", "2021年{0}月から2021年{1}月"],
            form => AssertMeant(MonthRange.Type, string.Format(null, form, month, end), $"2021-{month:00}..2021-{end:00}"));
    }

    [Theory]
    [InlineData("令和3年度", "2021")]
    [InlineData("2021年度", "2021")]
    [InlineData("２０２１年", "2021")]
    public void A_year_may_be_printed_with_its_word(string text, string meant) => AssertMeant(FieldTypes.Year, text, meant);

    [Theory]
    [InlineData("reports/2020", "/reports/2020/")]
    [InlineData("／members／", "/members/")]
    public void An_address_of_this_site_begins_and_ends_with_a_slash(string text, string meant) => AssertMeant(FieldTypes.Address, text, meant);

    [Theory]
    [InlineData("メール、アカウント管理", "[メール, アカウント管理]")]
    [InlineData("［メール， 表計算］", "[メール, 表計算]")]
    [InlineData("[メール]", "[メール]")]
    [InlineData("会を、開きました。", "[会を、開きました。]")]
    public void A_list_may_be_printed_in_one_line(string text, string meant) => AssertMeant(FieldTypes.List(FieldTypes.Text), text, meant);

    [Theory]
    [InlineData("10名程度")]
    [InlineData("約10")]
    [InlineData("十")]
    [InlineData("10,00円")]
    public void What_may_mean_anything_is_not_guessed(string text) => Assert.Equal(FieldDiagnostics.WrongValue, Read(FieldTypes.Count, text).Descriptor);

    private static void AssertMeant<T>(FieldType<T> type, string text, string meant)
    {
        var fault = Read(type, text);
        Assert.Equal(FieldDiagnostics.OtherwiseWritten, fault.Descriptor);
        Assert.Equal([text, meant], fault.Arguments);
        if (!meant.StartsWith('['))
            Assert.True(type.TryRead(NodeOf(meant), new DiagnosticBag(), out _));
    }

    private static Diagnostic Read<T>(FieldType<T> type, string text)
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(type.TryRead(NodeOf(text), diagnostics, out _));
        return Assert.Single(diagnostics.ToSortedList());
    }

    private static ScalarNode NodeOf(string text) => new(text, true, new SourceFile("a.yml", "a.yml", text).Span(0, text.Length));
}
