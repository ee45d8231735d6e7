using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Text;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Fields;

public sealed class FieldTypesTests
{
    [Theory]
    [InlineData("1234", 1234)]
    [InlineData("1,234", 1234)]
    [InlineData("１，２３４", 1234)]
    [InlineData("-9000", -9000)]
    [InlineData("△9,000", -9000)]
    [InlineData("▲ 9000", -9000)]
    [InlineData("−12.5", -12.5)]
    [InlineData("0", 0)]
    [InlineData("0.75", 0.75)]
    public void A_number_is_read_as_Japanese_papers_write_it(string written, double value) =>
        Assert.Equal((decimal)value, FieldTypes.ParseNumber(written).Value);

    [Theory]
    [InlineData("0123")]
    [InlineData("1,23")]
    [InlineData("12,34,567")]
    [InlineData("1.234.567")]
    [InlineData("1_234")]
    [InlineData("0x1F")]
    [InlineData("1e3")]
    [InlineData("約100")]
    [InlineData("")]
    [InlineData("99999999999999999999999999")]
    public void What_could_be_read_in_two_ways_is_no_number(string written) =>
        Assert.False(FieldTypes.ParseNumber(written).IsValid);

    [Property]
    public bool No_text_makes_the_number_reader_fail(string? text)
    {
        FieldTypes.ParseNumber(text ?? "");
        return true;
    }

    [Property]
    public bool A_number_written_with_separators_comes_back(int number) =>
        FieldTypes.ParseNumber(number.ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)).Value == number;

    [Theory]
    [InlineData("2021-02-29")]
    [InlineData("2021/2/29")]
    [InlineData("令和3年2月30日")]
    [InlineData("平成33年7月1日")]
    [InlineData("7月1日")]
    [InlineData("2021/7-1")]
    public void A_day_that_does_not_exist_is_no_date(string written) =>
        Assert.Equal(("FLD003", null), Fault(FieldTypes.Date, written));

    [Property]
    public void A_day_that_is_written_otherwise_is_no_date_and_the_form_is_named(DateOnly day, byte form)
    {
        if (!CalendarYears.Include(day.Year) || JapaneseDate.FindEra(day) is null)
            return;
        string[] forms =
        [
            $"{day:yyyy/M/d}", $"{day:yyyy/MM/dd}", $"{day:yyyy.M.d}", $"{day:yyyyMMdd}", JapaneseDate.Era(day), JapaneseDate.Western(day),
            day.ToString("yyyy年M月d日", System.Globalization.CultureInfo.InvariantCulture).Replace('1', '１'), $"{day:yyyy－MM－dd}",
        ];
        Assert.Equal(("FLD006", $"{day:yyyy-MM-dd}"), Fault(FieldTypes.Date, forms[form % forms.Length]));
    }

    [Theory]
    [InlineData("はい", "true")]
    [InlineData("ＴＲＵＥ", "true")]
    [InlineData("no", "false")]
    public void A_yes_or_no_in_other_words_is_named_in_the_words_of_files(string written, string meant) =>
        Assert.Equal(("FLD006", meant), Fault(FieldTypes.Flag, written));

    [Fact]
    public void A_whole_number_has_no_fraction() =>
        Assert.False(FieldTypes.WholeNumber.TryRead(Scalar("1.5"), new DiagnosticBag(), out _));

    private static (string Code, string? Mended) Fault<T>(FieldType<T> type, string written)
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(type.TryRead(Scalar(written), diagnostics, out _));
        var fault = Assert.Single(diagnostics.ToSortedList());
        return (fault.Descriptor.Code, fault.Fix?.Replacement);
    }

    private static ScalarNode Scalar(string text)
    {
        var file = new SourceFile("a.yml", "content/a.yml", text);
        return new ScalarNode(text, true, file.Span(0, text.Length));
    }
}
