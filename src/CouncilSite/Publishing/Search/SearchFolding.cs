using System.Globalization;
using System.Text;

namespace CouncilSite.Publishing.Search;

/// <summary>
/// Folds what readers write in several ways into one: width and case, katakana and hiragana, small vowels and long
/// vowels, old and new kanji, kanji numerals, okurigana between kanji and at a word's end. The search in the browser
/// folds its queries in the same way (<c>assets/search-folding.js</c>); a test holds the two against each other.
/// </summary>
internal static class SearchFolding
{
    private const string HalfKatakana = "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン";
    private const string SmallVowels = "ぁぃぅぇぉ";
    private const string LargeVowels = "あいうえお";
    private const string OldKanji = "斉齊齋髙﨑邊邉澤國學廣濱櫻嶋嶌惠眞榮德瀧龍會總縣區數實證經營圓當來假廳澁豐";
    private const string NewKanji = "斎斎斎高崎辺辺沢国学広浜桜島島恵真栄徳滝竜会総県区数実証経営円当来仮庁渋豊";
    private const string Digits = "〇一二三四五六七八九";
    private const string Units = "十百千";
    private const string Okurigana = "いきぎしじちびみりえけげせぜめれわ";
    private const string Punctuation = "、。，．・「」『』（）()【】〈〉《》［］[]{}〔〕!?;:\"'`~〜…‥/|<>=*＋+&";

    /// <summary>The folded text.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text)
            Append(character, folded);
        return WithoutOkurigana(WithDigits(folded.ToString()));
    }

    private static void Append(char character, StringBuilder folded)
    {
        var last = folded.Length > 0 ? folded[^1] : ' ';
        var one = character switch
        {
            >= '！' and <= '～' => (char)(character - 0xFEE0),
            >= '\uFF66' and <= '\uFF9D' => HalfKatakana[character - 0xFF66],
            '\uFF9E' => '\u3099',
            '\uFF9F' => '\u309A',
            '‐' or '‑' or '–' or '—' or '−' => '-',
            '\u3000' or '\t' or '\n' or '\r' or '\u00A0' => ' ',
            _ => character,
        };
        if (one is '\u3099' or '\u309A')
        {
            if (last is >= 'か' and <= 'ほ')
                folded[^1] = (char)(last + (one == '\u3099' ? 1 : 2));
            return;
        }

        // A long vowel says no more than the vowel; papers print the minus sign for it too.
        if (one is 'ー' || (one is '-' && IsKana(last)))
        {
            if (!IsKana(last))
                folded.Append('-');
            return;
        }

        if (one is >= 'ァ' and <= 'ヶ')
            one = (char)(one - 0x60);
        if (SmallVowels.IndexOf(one, StringComparison.Ordinal) is >= 0 and var vowel)
            one = LargeVowels[vowel];
        else if (OldKanji.IndexOf(one, StringComparison.Ordinal) is >= 0 and var old)
            one = NewKanji[old];
        else if (one is >= 'A' and <= 'Z')
            one = (char)(one + 32);
        else if (Punctuation.Contains(one, StringComparison.Ordinal))
            one = ' ';
        if (one != ' ' || last != ' ')
            folded.Append(one);
    }

    // 第二十一条 is 第21条; where no 第 and no digit says that 十, 百 and 千 are numbers, they are letters of a name.
    private static string WithDigits(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var length = 0;
            while (at + length < text.Length && IsNumeral(text[at + length]))
                length++;
            if (length == 0)
            {
                folded.Append(text[at++]);
                continue;
            }

            var run = text.Substring(at, length);
            if (!run.AsSpan().ContainsAny(Units))
                folded.Append([.. run.Select(digit => (char)('0' + Digits.IndexOf(digit, StringComparison.Ordinal)))]);
            else if (length is > 1 and <= 8 || (length == 1 && at > 0 && text[at - 1] == '第'))
                folded.Append(Value(run).ToString(CultureInfo.InvariantCulture));
            else
                folded.Append(run);
            at += length;
        }

        return folded.ToString();
    }

    private static int Value(string run)
    {
        var (value, digits) = (0, 0);
        foreach (var character in run)
        {
            if (Units.IndexOf(character, StringComparison.Ordinal) is >= 0 and var unit)
            {
                value += Math.Max(digits, 1) * (unit switch { 0 => 10, 1 => 100, _ => 1000 });
                digits = 0;
            }
            else
            {
                digits = (digits * 10) + Digits.IndexOf(character, StringComparison.Ordinal);
            }
        }

        return value + digits;
    }

    // 申し込み, 申込み and 申込 are one word: one or two such kana between kanji, or after kanji where no kana follow.
    private static string WithoutOkurigana(string text)
    {
        var folded = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            folded.Append(text[at++]);
            if (!IsKanji(text[at - 1]))
                continue;
            var length = 0;
            while (at + length < text.Length && length < 3 && Okurigana.Contains(text[at + length], StringComparison.Ordinal))
                length++;
            if (length is 1 or 2 && (at + length == text.Length || !IsKana(text[at + length])))
                at += length;
        }

        return folded.ToString();
    }

    private static bool IsNumeral(char character) =>
        Digits.Contains(character, StringComparison.Ordinal) || Units.Contains(character, StringComparison.Ordinal);

    private static bool IsKana(char character) => character is >= 'ぁ' and <= 'ゖ';

    private static bool IsKanji(char character) => character is (>= '\u4E00' and <= '\u9FFF') or '々';
}
