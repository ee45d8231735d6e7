using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed class KanaCompositionTests
{
    [Theory]
    [InlineData("か\u3099そ\u3099う", "がぞう")]
    [InlineData("ハ\u3099ーシ\u3099ョン", "バージョン")]
    [InlineData("ほ\u309Aすた", "ぽすた")]
    [InlineData("ホ\u309Aスター", "ポスター")]
    [InlineData("う\u3099ウ\u3099", "ゔヴ")]
    [InlineData("ワ\u3099ヲ\u3099", "ヷヺ")]
    [InlineData("ゝ\u3099ヽ\u3099", "ゞヾ")]
    public void Decomposed_kana_are_joined(string decomposed, string composed) =>
        Assert.Equal(composed, KanaComposition.Compose(decomposed));

    [Theory]
    [InlineData("\u3099か")]
    [InlineData("亜\u3099")]
    [InlineData("あ\u3099")]
    public void A_mark_without_its_kana_stays(string text) => Assert.Equal(text, KanaComposition.Compose(text));

    [Fact]
    public void Compatibility_ideographs_of_names_are_kept() => Assert.Equal("\uFA19谷", KanaComposition.Compose("\uFA19谷"));

    [Fact]
    public void Composed_text_is_returned_as_it_is()
    {
        const string text = "がぞう";
        Assert.Same(text, KanaComposition.Compose(text));
    }

    [Fact]
    public void Every_voiced_kana_is_reached_from_its_parts()
    {
        // The Unicode decompositions of all kana that have one, written out by code point.
        var voiced = "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヷヸヹヺヾ";
        var plain = "かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウワヰヱヲヽ";
        var decomposed = new StringBuilder();
        foreach (var kana in plain)
            decomposed.Append(kana).Append('\u3099');
        Assert.Equal(voiced, KanaComposition.Compose(decomposed.ToString()));
    }
}
