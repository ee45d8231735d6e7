using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Parsing;

/// <summary>Reads a line of a list such as 会 長　１名: the label, and at the end the count with 名 or 人.</summary>
internal static class CountedEntryLine
{
    /// <summary>The entry on a line; its count is null where none can be read.</summary>
    public static CountedEntry Read(string source, int start, int end)
    {
        var amount = AmountStart(source, start, end, out var count);
        return new CountedEntry(
            LayoutText.Of(source, start, amount),
            LayoutText.Of(source, amount, end),
            count);
    }

    /// <summary>Whether an amount is a deliberate «some», not a number that failed to parse.</summary>
    public static bool IsIndefinite(LocatedText amount) => amount.Value is "若干名" or "若干人";

    private static int AmountStart(string source, int start, int end, out int? count)
    {
        count = null;
        var numberEnd = end;
        if (source[end - 1] is '名' or '人')
        {
            numberEnd = end - 1;
            while (numberEnd > start && char.IsWhiteSpace(source[numberEnd - 1]))
                numberEnd--;
            var numberStart = numberEnd;
            while (numberStart > start && (JapaneseNumeral.Digit(source[numberStart - 1]) >= 0 || "〇一二三四五六七八九十百".Contains(source[numberStart - 1], StringComparison.Ordinal)))
                numberStart--;
            if (numberStart < numberEnd && JapaneseNumeral.TryParse(source.AsSpan(numberStart, numberEnd - numberStart), out var value))
            {
                count = value;
                return numberStart;
            }
        }

        // Nothing countable: what stands after the last gap is what the editor meant as the amount.
        var gap = numberEnd;
        while (gap > start && !char.IsWhiteSpace(source[gap - 1]))
            gap--;
        return gap > start ? gap : end;
    }
}
