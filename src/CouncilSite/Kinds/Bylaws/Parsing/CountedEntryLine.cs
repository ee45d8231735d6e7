using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>Reads a line of a list such as 会 長　１名: the label, and at the end the count or what limits it.</summary>
internal static class CountedEntryLine
{
    private const string Numerals = "〇一二三四五六七八九十百";

    // What may follow a count: １５名以内, ２名以上.
    private static readonly string[] Limits = ["以内", "以上", "以下", "程度", "未満", "まで"];

    /// <summary>The entry on a line; its count is null where it has none, or only a limit.</summary>
    public static CountedEntry Read(string source, int start, int end)
    {
        var amount = AmountStart(source, start, end, out var count);
        return new CountedEntry(
            LayoutText.Of(source, start, amount),
            LayoutText.Of(source, amount, end),
            count);
    }

    /// <summary>Whether an amount tries to count people and cannot be read: ニ名. Limits, ranges, sums and 若干名 are amounts as well.</summary>
    public static bool IsUnreadable(CountedEntry entry)
    {
        var amount = entry.Amount.Value;
        if (entry.Count is not null || amount.Length < 2 || amount[^1] is not ('名' or '人'))
            return false;
        return !amount.StartsWith("若干", StringComparison.Ordinal) && !IsNumeral(amount[^2]) && amount.Length <= 4;
    }

    /// <summary>Whether the line ends in a count.</summary>
    public static bool IsCounted(CountedEntry entry) => entry.Count is not null || entry.Amount.Value is "若干名" or "若干人";

    private static int AmountStart(string source, int start, int end, out int? count)
    {
        count = null;
        var last = end;
        while (last > start && char.IsWhiteSpace(source[last - 1]))
            last--;
        var unit = last;
        foreach (var limit in Limits)
        {
            if (unit - limit.Length > start && source.AsSpan(start, unit - start).EndsWith(limit))
                unit -= limit.Length;
        }

        if (unit > start && source[unit - 1] is '名' or '人' && NumeralStart(source, start, unit - 1) is var numeral && numeral < unit - 1
            && JapaneseNumeral.TryParse(source[numeral..(unit - 1)].Trim(), out var value) && IsWhole(source, start, numeral))
        {
            count = unit == last ? value : null;
            return numeral;
        }

        // Nothing countable: what stands after the first gap, spread labels put together, is what the editor meant as the amount.
        var cells = CellReader.Read(source, start, end);
        if (cells.Length > 1)
            return cells[1].OffsetAt(0);
        var gap = last;
        while (gap > start && !char.IsWhiteSpace(source[gap - 1]))
            gap--;
        return gap > start ? gap : end;
    }

    // 3名以上5名以内: the count of a range is not the number at its end.
    private static bool IsWhole(string source, int start, int numeral)
    {
        while (numeral > start && char.IsWhiteSpace(source[numeral - 1]))
            numeral--;
        return numeral > start && source[numeral - 1] is not ('上' or '～' or '〜' or 'ら' or '約' or '各' or '－' or '-');
    }

    private static int NumeralStart(string source, int start, int end)
    {
        while (end > start && char.IsWhiteSpace(source[end - 1]))
            end--;
        while (end > start && IsNumeral(source[end - 1]))
            end--;
        return end;
    }

    private static bool IsNumeral(char c) => JapaneseNumeral.Digit(c) >= 0 || Numerals.Contains(c, StringComparison.Ordinal);
}
