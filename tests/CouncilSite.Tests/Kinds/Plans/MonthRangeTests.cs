using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Kinds.Plans;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Plans;

public sealed class MonthRangeTests
{
    [Theory]
    [InlineData("2021-07", "7月")]
    [InlineData("2021-12..2022-02", "12月～2月")]
    public void Months_are_said_as_people_say_them(string text, string expected) => Assert.Equal(expected, Read(text)!.ToJapanese());

    [Theory]
    [InlineData("2021-07")]
    [InlineData("2021-12..2022-02")]
    public void Months_print_as_they_are_written(string text) => Assert.Equal(text, Read(text)!.ToString());

    [Theory]
    [InlineData("2022-02..2021-12")]
    [InlineData("2021-13")]
    [InlineData("2021")]
    [InlineData("7月")]
    [InlineData("2021-07..")]
    [InlineData("2021-07..2021-08..2021-09")]
    public void Anything_else_is_no_month(string text) => Assert.Null(Read(text));

    [Theory]
    [InlineData("2021-11-30", false)]
    [InlineData("2021-12-01", true)]
    [InlineData("2022-02-28", true)]
    [InlineData("2022-03-01", false)]
    public void A_range_holds_every_day_from_its_first_month_to_its_last(string day, bool expected) =>
        Assert.Equal(expected, Read("2021-12..2022-02")!.Contains(DateOnly.ParseExact(day, "yyyy-MM-dd")));

    private static MonthRange? Read(string text)
    {
        var node = new ScalarNode(text, true, new SourceFile("", "", text).Beginning);
        return MonthRange.Type.TryRead(node, new DiagnosticBag(), out var months) ? months : null;
    }
}
