using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed class SourceFileTests
{
    [Theory]
    [InlineData("ab\ncd", 3, 2, 1)]
    [InlineData("ab\r\ncd", 4, 2, 1)]
    [InlineData("ab\rcd", 3, 2, 1)]
    [InlineData("ab\ncd", 2, 1, 3)]
    [InlineData("あ𠮷い", 3, 1, 4)]
    [InlineData("", 0, 1, 1)]
    [InlineData("ab\n", 99, 2, 1)]
    public void A_place_is_a_line_and_a_column_of_UTF_16_units(string text, int offset, int line, int column) =>
        Assert.Equal(new SourcePosition(line, column), new SourceFile("a", "a", text).Position(offset));

    [Fact]
    public void A_line_beyond_the_last_begins_at_the_end() => Assert.Equal(5, new SourceFile("a", "a", "ab\ncd").LineStart(9));
}
