using System.Buffers;
using System.Globalization;

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
    private const string Punctuation = "、。，．・「」『』（）()【】〈〉《》［］[]{}〔〕!?;:\"'`~〜…‥/|<>=*＋+&";

    // 千 alone becomes 1000.
    private const int MostOfANumeral = 4;

    private static readonly SearchValues<char> Numerals = SearchValues.Create(Digits + Units);
    private static readonly SearchValues<char> NumeralUnits = SearchValues.Create(Units);
    private static readonly SearchValues<char> Okurigana = SearchValues.Create("いきぎしじちびみりえけげせぜめれわ");

    // What each character by itself is folded into.
    private static readonly char[] Letters = [.. Enumerable.Range(0, char.MaxValue + 1).Select(character => FoldLetter((char)character))];

    /// <summary>The folded text.</summary>
    public static string Fold(string text)
    {
        var (letters, folded) = (ArrayPool<char>.Shared.Rent(text.Length), ArrayPool<char>.Shared.Rent(text.Length * MostOfANumeral));
        try
        {
            var length = FoldLetters(text, letters);
            length = FoldNumerals(letters.AsSpan(0, length), folded);
            return new string(folded, 0, LeaveOutOkurigana(folded.AsSpan(0, length)));
        }
        finally
        {
            ArrayPool<char>.Shared.Return(letters);
            ArrayPool<char>.Shared.Return(folded);
        }
    }

    private static char FoldLetter(char character)
    {
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
        if (one is >= 'ァ' and <= 'ヶ')
            one = (char)(one - 0x60);
        if (SmallVowels.IndexOf(one, StringComparison.Ordinal) is >= 0 and var vowel)
            return LargeVowels[vowel];
        if (OldKanji.IndexOf(one, StringComparison.Ordinal) is >= 0 and var old)
            return NewKanji[old];
        return one is >= 'A' and <= 'Z' ? (char)(one + 32) : Punctuation.Contains(one, StringComparison.Ordinal) ? ' ' : one;
    }

    private static int FoldLetters(string text, Span<char> folded)
    {
        var length = 0;
        foreach (var character in text)
        {
            var (last, one) = (length > 0 ? folded[length - 1] : ' ', Letters[character]);
            if (one is '\u3099' or '\u309A')
            {
                if (last is >= 'か' and <= 'ほ')
                    folded[length - 1] = (char)(last + (one == '\u3099' ? 1 : 2));
            }
            else if (one is 'ー' or '-' && IsKana(last))
            {
                // A long vowel says no more than the vowel; papers print the minus sign for it too.
            }
            else if (one != ' ' || last != ' ')
            {
                folded[length++] = one == 'ー' ? '-' : one;
            }
        }

        return length;
    }

    // 第二十一条 is 第21条; where no 第 and no digit says that 十, 百 and 千 are numbers, they are letters of a name.
    private static int FoldNumerals(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        while (text.IndexOfAny(Numerals) is >= 0 and var start)
        {
            text[..start].CopyTo(folded[length..]);
            length += start;
            var before = length > 0 ? folded[length - 1] : ' ';
            text = text[start..];
            var run = text.IndexOfAnyExcept(Numerals) is >= 0 and var end ? text[..end] : text;
            text = text[run.Length..];
            if (!run.ContainsAny(NumeralUnits))
            {
                foreach (var digit in run)
                    folded[length++] = (char)('0' + Digits.IndexOf(digit, StringComparison.Ordinal));
            }
            else if (run.Length is > 1 and <= 8 || (run.Length == 1 && before == '第'))
            {
                Value(run).TryFormat(folded[length..], out var written, provider: CultureInfo.InvariantCulture);
                length += written;
            }
            else
            {
                run.CopyTo(folded[length..]);
                length += run.Length;
            }
        }

        text.CopyTo(folded[length..]);
        return length + text.Length;
    }

    private static long Value(ReadOnlySpan<char> run)
    {
        var (value, digits) = (0L, 0L);
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
    private static int LeaveOutOkurigana(Span<char> text)
    {
        var kept = 0;
        for (var at = 0; at < text.Length;)
        {
            var character = text[kept++] = text[at++];
            if (!IsKanji(character))
                continue;
            var length = 0;
            while (at + length < text.Length && length < 3 && Okurigana.Contains(text[at + length]))
                length++;
            if (length is 1 or 2 && (at + length == text.Length || !IsKana(text[at + length])))
                at += length;
        }

        return kept;
    }

    private static bool IsKana(char character) => character is >= 'ぁ' and <= 'ゖ';

    private static bool IsKanji(char character) => character is (>= '\u4E00' and <= '\u9FFF') or '々';
}
