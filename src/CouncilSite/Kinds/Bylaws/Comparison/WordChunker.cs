using CouncilSite.Text;
using DiffPlex;

namespace CouncilSite.Kinds.Bylaws.Comparison;

/// <summary>
/// Cuts Japanese text into words that an amendment may quote whole: a noun with its proper parts
/// (総務部行政改革課), a number with its unit (１５名以内, 第９条), a verb with its ending (定める).
/// </summary>
internal sealed class WordChunker : IChunker
{
    // A hiragana run that begins with one of these is a particle, not the ending of the word before it.
    private const string Particles = "はがをにのとでもへや";

    // Words in hiragana that end the ending before them: 定める|ことが|できる.
    private static readonly string[] HiraganaWords = ["こと", "もの", "とき", "ため", "ところ", "ほか", "できる", "および", "または", "から", "まで", "より"];

    private const string Units = "年月日名人条項号回部分時円件か箇つ個歳割種者以内上下超未満毎";

    private static readonly string[] Eras = JapaneseDate.EraNames.Split('|');

    public static WordChunker Instance { get; } = new();

    public IReadOnlyList<string> Chunk(string text)
    {
        var words = new List<string>();
        for (var start = 0; start < text.Length;)
        {
            var end = WordEnd(text, start);
            words.Add(text[start..end]);
            start = end;
        }

        return words;
    }

    private static int WordEnd(string text, int start)
    {
        if (DateEnd(text, start) is > 0 and var date)
            return date;
        if (text[start] == '第' && JapaneseNumeral.Read(text.AsSpan(start + 1), out _) is > 0 and var length && start + 1 + length < text.Length)
            return start + 2 + length;
        if (JapaneseNumeral.Digit(text[start]) >= 0)
            return NumberEnd(text, start);
        if (IsNoun(text[start]))
        {
            var end = start + 1;
            while (end < text.Length && IsNoun(text[end]) && DateEnd(text, end) == 0)
                end++;
            return EndingEnd(text, end);
        }

        return IsHiragana(text[start]) ? HiraganaEnd(text, start) : start + (char.IsSurrogatePair(text, start) ? 2 : 1);
    }

    // A whole date: 令和３年５月２５日, ５月２５日, 令和３年; the numbers may be left blank (令和３年　月　日). 0 where none begins.
    private static int DateEnd(string text, int start)
    {
        var era = Array.Find(Eras, name => string.CompareOrdinal(text, start, name, 0, name.Length) == 0);
        var (end, units) = (start + (era?.Length ?? 0), 0);
        foreach (var unit in "年月日")
        {
            var next = end;
            while (next < text.Length && (JapaneseNumeral.Digit(text[next]) >= 0 || text[next] == '元' || (units > 0 && text[next] == '　')))
                next++;
            if (next >= text.Length || text[next] != unit || (next == end && units == 0))
                continue;
            (end, units) = (next + 1, units + 1);
        }

        return units > 1 || (era is not null && units > 0) ? end : 0;
    }

    private static int NumberEnd(string text, int start)
    {
        var end = start + 1;
        while (end < text.Length && (JapaneseNumeral.Digit(text[end]) >= 0 || text[end] is ',' or '，' or '.' or '．'))
            end++;
        while (end < text.Length && Units.Contains(text[end], StringComparison.Ordinal))
            end++;
        return end;
    }

    private static int EndingEnd(string text, int start)
    {
        if (start >= text.Length || !IsHiragana(text[start]) || Particles.Contains(text[start], StringComparison.Ordinal) || StartsHiraganaWord(text, start))
            return start;
        var end = start + 1;
        while (end < text.Length && IsHiragana(text[end]) && !Particles.Contains(text[end], StringComparison.Ordinal) && !StartsHiraganaWord(text, end))
            end++;
        return end;
    }

    private static int HiraganaEnd(string text, int start)
    {
        var word = Array.Find(HiraganaWords, word => string.CompareOrdinal(text, start, word, 0, word.Length) == 0);
        if (word is not null)
            return start + word.Length;
        if (Particles.Contains(text[start], StringComparison.Ordinal))
            return start + 1;
        var end = start + 1;
        while (end < text.Length && IsHiragana(text[end]) && !Particles.Contains(text[end], StringComparison.Ordinal) && !StartsHiraganaWord(text, end))
            end++;
        return end;
    }

    private static bool StartsHiraganaWord(string text, int position) =>
        Array.Exists(HiraganaWords, word => string.CompareOrdinal(text, position, word, 0, word.Length) == 0);

    private static bool IsHiragana(char c) => c is >= 'ぁ' and <= 'ゟ';

    private static bool IsNoun(char c) =>
        c is (>= '一' and <= '鿿') or '々' or (>= 'ァ' and <= 'ヺ') or 'ー' or (>= 'Ａ' and <= 'Ｚ') or (>= 'ａ' and <= 'ｚ')
        || char.IsAsciiLetter(c);
}
