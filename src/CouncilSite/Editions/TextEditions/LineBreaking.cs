using System.Globalization;
using CouncilSite.Text;

namespace CouncilSite.Editions.TextEditions;

/// <summary>
/// Breaks Japanese text into lines of a given width by the prohibition rules of JIS X 4051 (行頭禁則, 行末禁則): a sign
/// that may not begin or end a line takes its neighbour along to the next line (追い出し). Words and addresses stay whole.
/// </summary>
public static class LineBreaking
{
    // JIS X 4051:2004, 6.1: closing brackets, hyphens, dividing punctuation, middle dots, full stops, commas,
    // iteration marks, the long-vowel mark, small kana, and their ASCII twins.
    private const string NeverFirst =
        "’”）〕］｝〉》」』】〙〗〟»‐〜～゠–！？‼⁇⁈⁉・：；。．、，ヽヾゝゞ々〻ー" +
        "ぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿ" +
        ")]},.!?:;%";

    private const string NeverLast = "‘“（〔［｛〈《「『【〘〖〝«([{";

    // Signs that are written in pairs and read as one.
    private const string Inseparable = "…‥―—";

    /// <summary>The lines of one paragraph.</summary>
    /// <param name="text">The paragraph, without line breaks of its own.</param>
    /// <param name="cells">Width of a line; a full-width character takes 2 cells.</param>
    /// <returns>
    /// Lines no wider than <paramref name="cells"/>, except where a single word or address is wider by itself.
    /// </returns>
    public static IEnumerable<string> Wrap(string text, int cells)
    {
        var units = Split(text);
        var start = 0;
        while (start < units.Count)
        {
            if (units[start].IsSpace)
            {
                start++;
                continue;
            }

            var cut = FindCut(units, start, cells);
            yield return text[units[start].Start..units[cut - 1].End].TrimEnd();
            start = cut;
        }
    }

    private static int FindCut(List<Unit> units, int start, int cells)
    {
        var width = 0;
        var end = start;
        while (end < units.Count && (units[end].IsSpace || width + units[end].Cells <= cells))
            width += units[end++].Cells;
        if (end == units.Count)
            return end;

        for (var cut = end; cut > start; cut--)
        {
            if (MayBreak(units[cut - 1], units[cut]))
                return cut;
        }

        // A line of signs that may not be parted has to be parted all the same; a word wider than the line
        // keeps what may not be parted from it.
        if (end > start)
            return end;
        end++;
        while (end < units.Count && !MayBreak(units[end - 1], units[end]))
            end++;
        return end;
    }

    private static bool MayBreak(Unit before, Unit after) =>
        before.IsSpace
        || (!after.IsSpace
            && !NeverFirst.Contains(after.First)
            && !NeverLast.Contains(before.Last)
            && !(Inseparable.Contains(before.Last) && before.Last == after.First));

    // A run of narrow characters is one unit, every wide character is one, every space is one.
    private static List<Unit> Split(string text)
    {
        var units = new List<Unit>(text.Length);
        for (int start = 0, length; start < text.Length; start += length)
        {
            length = StringInfo.GetNextTextElementLength(text.AsSpan(start));
            var element = text.AsSpan(start, length);
            var isWide = JapaneseWidth.StartsWide(element);
            var (end, isWord) = (start + length, !isWide && element is not " ");
            if (isWord && units is [.., { IsWord: true } last])
                units[^1] = last with { End = end, Last = text[end - 1], Cells = last.Cells + 1 };
            else
                units.Add(new Unit(start, end, text[start], text[end - 1], isWide ? 2 : 1, isWord));
        }

        return units;
    }

    private readonly record struct Unit(int Start, int End, char First, char Last, int Cells, bool IsWord)
    {
        public bool IsSpace => End - Start == 1 && First is ' ' or '\u3000';
    }
}
