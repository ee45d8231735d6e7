using System.Text;
using System.Xml;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed class UnsoundCharactersTests
{
    [Theory]
    [InlineData(0x0000)]
    [InlineData(0x0007)]
    [InlineData(0x000B)]
    [InlineData(0x001B)]
    [InlineData(0x007F)]
    [InlineData(0x0085)]
    [InlineData(0x2028)]
    [InlineData(0x2029)]
    [InlineData(0x202E)]
    [InlineData(0x2066)]
    [InlineData(0xD800)]
    [InlineData(0xDFFF)]
    [InlineData(0xFDD0)]
    [InlineData(0xFFFE)]
    [InlineData(0xFFFF)]
    [InlineData(0x1FFFE)]
    public void Controls_overrides_halves_and_noncharacters_are_found_at_their_place(int code)
    {
        var unsound = code > char.MaxValue ? char.ConvertFromUtf32(code) : ((char)code).ToString();
        var run = Assert.Single(UnsoundCharacters.Find("あ" + unsound + "い"));
        Assert.Equal((1, unsound.Length, $"U+{code:X4}"), (run.Start, run.Length, run.Name));
        Assert.Equal("あ" + new string('\uFFFD', unsound.Length) + "い", UnsoundCharacters.Replace("あ" + unsound + "い"));
    }

    [Theory]
    [InlineData("一行目\r\n\t二行目\n")]
    [InlineData("𠮷野家と葛\uDB40\uDD00飾区と神")]
    [InlineData("👩\u200D💻\uFE0F、外字\uE000、\uFFFD")]
    [InlineData("\u200Eמועצה\u200F")]
    public void Line_ends_tabs_rare_ideographs_and_emoji_are_sound(string text)
    {
        Assert.Empty(UnsoundCharacters.Find(text));
        Assert.Same(text, UnsoundCharacters.Replace(text));
    }

    [Fact]
    public void Equal_characters_in_a_row_are_one_fault() =>
        Assert.Equal([(0, 3, 0x07), (3, 1, 0x08), (5, 2, 0x07)], UnsoundCharacters.Find("\a\a\a\b.\a\a").Select(run => (run.Start, run.Length, run.Code)));

    [Fact]
    public void Any_text_becomes_as_long_sound_text_that_differs_only_where_a_fault_was_found() =>
        GeneratedCases.Check(5_000, random =>
        {
            var text = AnyText(random);
            var sound = UnsoundCharacters.Replace(text);
            Assert.Equal(text.Length, sound.Length);
            Assert.Empty(UnsoundCharacters.Find(sound));
            XmlConvert.VerifyXmlChars(sound);
            Assert.Equal(sound, Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(sound)));
            var faults = UnsoundCharacters.Find(text).SelectMany(run => Enumerable.Range(run.Start, run.Length)).ToHashSet();
            Assert.All(Enumerable.Range(0, text.Length), i => Assert.Equal(faults.Contains(i) ? '\uFFFD' : text[i], sound[i]));
        });

    // Half of it ordinary text, the other half whatever a UTF-16 unit can be, mostly where the faults are.
    private static string AnyText(Random random) => string.Create(random.Next(40), random, static (text, random) =>
    {
        for (var i = 0; i < text.Length; i++)
        {
            text[i] = random.Next(6) switch
            {
                0 => (char)random.Next(0xA0),
                1 => (char)random.Next(0x2000, 0x2070),
                2 => (char)random.Next(0xD7F0, 0xE010),
                3 => (char)random.Next(0xFDC0, 0x10000),
                4 => (char)random.Next(0x10000),
                _ => 'あ',
            };
        }
    });
}
