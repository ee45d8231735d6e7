using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed class JapaneseWidthTests
{
    [Theory]
    [InlineData("漢")]
    [InlineData("か")]
    [InlineData("ー")]
    [InlineData("（")]
    [InlineData("、")]
    [InlineData("Ａ")]
    [InlineData("𠮷")]
    [InlineData("○")]
    public void Japanese_characters_are_wide(string text) => Assert.True(JapaneseWidth.IsWide(Rune.GetRuneAt(text, 0)));

    [Theory]
    [InlineData("a")]
    [InlineData("1")]
    [InlineData("ｱ")]
    [InlineData("é")]
    public void Latin_letters_and_half_width_kana_are_narrow(string text) => Assert.False(JapaneseWidth.IsWide(Rune.GetRuneAt(text, 0)));

    [Fact]
    public void Cells_count_two_for_a_wide_character() => Assert.Equal(7, JapaneseWidth.Cells("規約abc"));

    [Fact]
    public void Full_width_letters_become_their_ascii_twins() => Assert.Equal("ABC 123（）".Replace("（）", "()"), JapaneseWidth.ToNarrow("ＡＢＣ　１２３（）"));
}
