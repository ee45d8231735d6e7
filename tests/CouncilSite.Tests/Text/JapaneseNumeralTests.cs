using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed class JapaneseNumeralTests
{
    [Theory]
    [InlineData("15", 15)]
    [InlineData("１５", 15)]
    [InlineData("1５", 15)]
    [InlineData("十五", 15)]
    [InlineData("一五", 15)]
    [InlineData("二十", 20)]
    [InlineData("二〇", 20)]
    [InlineData("百二十三", 123)]
    [InlineData("千", 1000)]
    public void A_numeral_is_read_in_any_writing(string text, int value)
    {
        Assert.True(JapaneseNumeral.TryParse(text, out var read));
        Assert.Equal(value, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("名")]
    [InlineData("1名")]
    [InlineData("ニ")]
    [InlineData("1234567")]
    public void Anything_else_is_no_numeral(string text) => Assert.False(JapaneseNumeral.TryParse(text, out _));

    [Fact]
    public void Wide_digits_are_written() => Assert.Equal("１０２", JapaneseNumeral.Wide(102));
}
