using CouncilSite.Content;
using CouncilSite.Site;

namespace CouncilSite.Tests.Content;

public sealed class ColourTests
{
    [Theory]
    [InlineData("#1d4f91", "#1d4f91")]
    [InlineData("#ABCDEF", "#abcdef")]
    [InlineData("#f0a", "#ff00aa")]
    public void A_colour_is_read_as_style_sheets_write_it(string written, string read)
    {
        Assert.True(Colour.TryParse(written, out var colour));
        Assert.Equal(read, colour.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("1d4f91")]
    [InlineData("#1d4f9")]
    [InlineData("#1d4f911")]
    [InlineData("#1d4f9g")]
    [InlineData("＃1d4f91")]
    [InlineData("#fff\n")]
    [InlineData("red")]
    [InlineData("#fff}body{display:none")]
    public void Nothing_else_is_a_colour(string written) => Assert.False(Colour.TryParse(written, out _));

    [Theory]
    [InlineData("#000000", "#ffffff", 21)]
    [InlineData("#777777", "#777777", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ff0000", "#ffffff", 4.00)]
    [InlineData("#0000ff", "#ffffff", 8.59)]
    public void Contrast_is_that_of_the_guidelines_whichever_is_the_ground(string one, string other, double contrast)
    {
        Assert.True(Colour.TryParse(one, out var ink));
        Assert.True(Colour.TryParse(other, out var ground));
        Assert.Equal(contrast, ink.ContrastTo(ground), 0.005);
        Assert.Equal(contrast, ground.ContrastTo(ink), 0.005);
    }

    [Fact]
    public void For_every_ground_there_is_a_legible_colour_and_a_legible_one_stays_as_it_is()
    {
        byte[] parts = [0, 51, 102, 119, 153, 204, 255];
        var colours = (from red in parts from green in parts from blue in parts select new Colour(red, green, blue)).ToList();
        foreach (var (ground, colour) in colours.SelectMany(ground => colours.Select(colour => (ground, colour))))
        {
            var legible = ColourSheet.Legible(colour, ground);
            Assert.True(legible.ContrastTo(ground) >= ColourSheet.LeastContrast, $"{legible} on {ground}");
            Assert.True(legible == colour || colour.ContrastTo(ground) < ColourSheet.LeastContrast, $"{colour} on {ground} became {legible}");
        }
    }
}
