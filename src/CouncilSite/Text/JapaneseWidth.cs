using System.Text;
using System.Text.RegularExpressions;

namespace CouncilSite.Text;

/// <summary>Wide and narrow characters, by the East Asian Width property (Unicode Standard Annex 11).</summary>
public static partial class JapaneseWidth
{
    /// <summary>
    /// Whether a character takes a full cell: kana, kanji, full-width forms and East Asian punctuation.
    /// Ambiguous characters (○, ±) count as narrow except those that Japanese text sets full-width.
    /// </summary>
    public static bool IsWide(Rune rune) => rune.Value switch
    {
        < 0x1100 => false,
        <= 0x115F => true,
        >= 0x2E80 and <= 0x303E => true,
        >= 0x3041 and <= 0x33FF => true,
        >= 0x3400 and <= 0x4DBF => true,
        >= 0x4E00 and <= 0xA4CF => true,
        >= 0xAC00 and <= 0xD7A3 => true,
        >= 0xF900 and <= 0xFAFF => true,
        >= 0xFE30 and <= 0xFE4F => true,
        >= 0xFF01 and <= 0xFF60 => true,
        >= 0xFFE0 and <= 0xFFE6 => true,
        >= 0x1F300 and <= 0x1FAFF => true,
        >= 0x20000 and <= 0x3FFFD => true,
        // Ambiguous, but Japanese fonts and editors set them in a full cell.
        0x2018 or 0x2019 or 0x201C or 0x201D or 0x2026 or 0x2025 or 0x2014 or 0x2015 => true,
        >= 0x2190 and <= 0x2199 => true,
        >= 0x2460 and <= 0x24FF => true,
        >= 0x25A0 and <= 0x25FF => true,
        _ => false,
    };

    /// <summary>Whether the character at the end of <paramref name="text"/> is wide.</summary>
    public static bool EndsWide(ReadOnlySpan<char> text) =>
        Rune.DecodeLastFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done && IsWide(rune);

    /// <summary>Whether the first character of <paramref name="text"/> is wide.</summary>
    public static bool StartsWide(ReadOnlySpan<char> text) =>
        Rune.DecodeFromUtf16(text, out var rune, out _) == System.Buffers.OperationStatus.Done && IsWide(rune);

    /// <summary>Width in cells: 2 for a wide character, 1 for a narrow one.</summary>
    public static int Cells(string text)
    {
        var cells = 0;
        foreach (var rune in text.EnumerateRunes())
            cells += IsWide(rune) ? 2 : 1;
        return cells;
    }

    /// <summary>The same without blanks, for texts in which blanks only lay out: 附　則, 令和 ３ 年.</summary>
    public static string ToNarrowWithoutBlanks(string text) => ToNarrow(text).Replace(" ", "", StringComparison.Ordinal);

    /// <summary>A text without breaks of lines: one after a wide character is none, any other a blank.</summary>
    public static string JoinLines(string text) => Break().Replace(text, match => EndsWide(text.AsSpan(0, match.Index)) ? "" : " ");

    [GeneratedRegex(@"[ \t]*[\r\n]+[ \t]*")]
    private static partial Regex Break();

    /// <summary>Full-width letters, digits and signs (U+FF01–U+FF5E) and the ideographic space as their ASCII twins.</summary>
    public static string ToNarrow(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < source.Length; i++)
            span[i] = ToNarrow(source[i]);
    });

    /// <summary>A full-width letter, digit or sign, or the ideographic space, as its ASCII twin.</summary>
    public static char ToNarrow(char letter) => letter switch
    {
        >= '！' and <= '～' => (char)(letter - 0xFEE0),
        '\u3000' => ' ',
        _ => letter,
    };
}
