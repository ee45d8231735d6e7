using CouncilSite.Text;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Text;

public sealed class PrintableTextTests
{
    [Theory]
    [InlineData("\u001B[2J\u001B]8;;https://evil.example\u001B\\", @"\u001B[2J\u001B]8;;https://evil.example\u001B\")]
    [InlineData("\u009B2J\u0007\u007F", @"\u009B2J\u0007\u007F")]
    [InlineData("a\u202Egpj.exe\u2066", @"a\u202Egpj.exe\u2066")]
    [InlineData("一\r\n二\n三\u2028四\u0085五\t六", "一 二 三 四 五 六")]
    [InlineData("\U000E0041", @"\U000E0041")]
    [InlineData("::error::x", @"\u003A:error::x")]
    [InlineData(" \u3000::add-mask::x", " \u3000\\u003A:add-mask::x")]
    [InlineData("題##[stop-commands]x", @"題##\u005Bstop-commands]x")]
    [InlineData("会則の第５条 — ◎", "会則の第５条 — ◎")]
    public void Text_does_nothing_but_show(string text, string printed) => Assert.Equal(printed, PrintableText.Of(text));

    [Fact]
    public void Half_a_character_shows_as_a_missing_one() => Assert.Equal("\uFFFD", PrintableText.Of("\uD800\u001B")[..1]);

    [Property(MaxTest = 500, Replay = "2021,7")]
    public void Whatever_the_text_it_is_one_line_of_visible_characters(string? text) =>
        Assert.All(PrintableText.Of(text ?? "").EnumerateRunes(), rune => Assert.True(PrintableText.IsPrintable(rune)));

    [Fact]
    public void Every_character_of_the_basic_plane_is_either_printed_or_named()
    {
        foreach (var character in Enumerable.Range(0, 0x10000).Select(code => (char)code))
        {
            var printed = PrintableText.Of($"x{character}y");
            Assert.DoesNotContain(printed.EnumerateRunes(), rune => !PrintableText.IsPrintable(rune));
            Assert.Equal(char.IsSurrogate(character) || character == '\uFFFD', printed.Contains('\uFFFD'));
        }
    }
}
