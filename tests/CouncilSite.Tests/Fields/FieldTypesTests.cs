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
    [InlineData("2021-7-1")]
    [InlineData("2021/07/01")]
    [InlineData("令和3年7月1日")]
    public void A_day_that_does_not_exist_or_is_written_otherwise_is_no_date(string written)
    {
        var diagnostics = new DiagnosticBag();
        Assert.False(FieldTypes.Date.TryRead(Scalar(written), diagnostics, out _));
        Assert.Equal("FLD003", Assert.Single(diagnostics.ToSortedList()).Descriptor.Code);
    }

    [Fact]
    public void A_whole_number_has_no_fraction() =>
        Assert.False(FieldTypes.WholeNumber.TryRead(Scalar("1.5"), new DiagnosticBag(), out _));

    private static ScalarNode Scalar(string text)
    {
        var file = new SourceFile("a.yml", "content/a.yml", text);
        return new ScalarNode(text, true, file.Span(0, text.Length));
    }
}
