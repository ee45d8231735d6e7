using CouncilSite.Editions.TextEditions;
using CouncilSite.Text;
using FsCheck;
using FsCheck.Fluent;

namespace CouncilSite.Tests.Editions.TextEditions;

public sealed class LineBreakingTests
{
    private static string[] Wrap(string text, int cells) => [.. LineBreaking.Wrap(text, cells)];

    [Fact]
    public void A_full_width_character_takes_two_cells() =>
        Assert.Equal(["あいう", "えお"], Wrap("あいうえお", 6));

    [Fact]
    public void A_full_stop_never_begins_a_line() =>
        Assert.Equal(["あい", "う。え"], Wrap("あいう。え", 6));

    [Fact]
    public void Small_kana_and_the_long_vowel_mark_never_begin_a_line()
    {
        Assert.Equal(["サー", "バー"], Wrap("サーバー", 6));
        Assert.Equal(["は", "きっ", "て"], Wrap("はきって", 4));
    }

    [Fact]
    public void An_opening_bracket_never_ends_a_line() =>
        Assert.Equal(["あい", "「う", "え」"], Wrap("あい「うえ」", 6));

    [Fact]
    public void Several_closing_signs_stay_with_their_word() =>
        Assert.Equal(["あい", "う」。え", "お"], Wrap("あいう」。えお", 8));

    [Fact]
    public void A_word_stays_whole() =>
        Assert.Equal(["これは", "Windowsの", "話"], Wrap("これはWindowsの話", 9));

    [Fact]
    public void An_address_wider_than_the_line_stays_whole() =>
        Assert.Equal(["見る", "https://example.jp/a/b/c", "です"], Wrap("見るhttps://example.jp/a/b/cです", 10));

    [Fact]
    public void A_space_at_a_line_end_disappears() =>
        Assert.Equal(["abc", "def"], Wrap("abc def", 4));

    [Fact]
    public void Paired_dots_are_not_parted() =>
        Assert.Equal(["あい", "……う"], Wrap("あい……う", 6));

    [Fact]
    public void Any_text_keeps_its_characters_and_fits_unless_a_word_is_wider()
    {
        var characters = Gen.Elements("あいうー、。「」（）っ・……ab1-. 　漢字A".ToCharArray());
        var texts = characters.ListOf().Select(list => string.Concat(list));
        Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var lines = Wrap(text, 12);
            var isWhole = Squeeze(string.Concat(lines)) == Squeeze(text);
            var fits = lines.All(line => JapaneseWidth.Cells(line) <= 12 || !line.Any(c => JapaneseWidth.StartsWide(c.ToString())) || HasLongWord(line));
            return isWhole && fits;
        }).QuickCheckThrowOnFailure();
    }

    private static string Squeeze(string text) => text.Replace(" ", "").Replace("　", "");

    private static bool HasLongWord(string line) =>
        line.Split([.. line.Where(c => c == ' ' || JapaneseWidth.StartsWide(c.ToString()))]).Any(word => word.Length > 12);
}
