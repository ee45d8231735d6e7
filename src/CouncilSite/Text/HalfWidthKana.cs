using System.Text;

namespace CouncilSite.Text;

/// <summary>Kana of half the width (U+FF61–U+FF9F, from JIS X 0201), with voicing marks of their own.</summary>
public static class HalfWidthKana
{
    // In the order of their code points.
    private const string Full = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u3099\u309A";

    /// <summary>The same in full width, voicing marks joined with their kana; what is no such kana stays.</summary>
    public static string ToFull(string text)
    {
        var full = new StringBuilder(text.Length);
        foreach (var character in text)
            full.Append(character is >= '｡' and <= 'ﾟ' ? Full[character - '｡'] : character);
        return KanaComposition.Compose(full.ToString());
    }
}
