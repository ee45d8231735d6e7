using CouncilSite.Content.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Content.Bylaws.Parsing;

/// <summary>The printed number of a provision at the beginning of a line.</summary>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Number">What it says.</param>
/// <param name="IsSpaced">Whether a space, a stop or the end of the line follows, as it does after a heading.</param>
internal readonly record struct Marker(int Length, ProvisionNumber Number, bool IsSpaced)
{
    // What follows a number that counts something and is no provision's number: ２名, ３月, ２項の規定.
    private const string Counters = "年月日名人条項号回部分時円件か箇ヶつ個歳割種者般以％%・､、,，~～-－/／";

    // ParenthesizedDigitOne (U+2474) and CircledDigitOne (U+2460), one character for a whole number.
    private const char ParenthesizedOne = '⑴';
    private const char CircledOne = '①';
    private const string KanaOrder = "アイウエオカキクケコサシスセソタチツテト";
    private const string IrohaOrder = "イロハニホヘトチリヌルヲワカヨタレソツネ";

    /// <summary>第1条, 第 １０ 条, 第九条の二.</summary>
    public static Marker? Article(ReadOnlySpan<char> line) => Numbered(line, '条');

    /// <summary>第１章, 第２節: divisions above the article.</summary>
    public static Marker? Division(ReadOnlySpan<char> line) =>
        Numbered(line, '章') ?? Numbered(line, '編') ?? Numbered(line, '節') ?? Numbered(line, '款');

    /// <summary>２, 1２, ②, ２．</summary>
    public static Marker? Paragraph(ReadOnlySpan<char> line)
    {
        if (line.Length > 0 && line[0] is >= CircledOne and <= '⑳')
            return Closed(line, 1, line[0] - CircledOne + 1);
        if (line.Length == 0 || JapaneseNumeral.Digit(line[0]) < 0)
            return null;
        var length = JapaneseNumeral.Read(line, out var number);
        if (length is 0 or > 3)
            return null;
        if (length < line.Length && line[length] is '.' or '．' && (length + 1 == line.Length || JapaneseNumeral.Digit(line[length + 1]) < 0))
            return Closed(line, length + 1, number);
        return length < line.Length && Counters.Contains(line[length], StringComparison.Ordinal) ? null : Closed(line, length, number);
    }

    /// <summary>(1), （１）, (１の２), ⑴, and 一 before a space.</summary>
    public static Marker? Item(ReadOnlySpan<char> line)
    {
        if (line.Length == 0)
            return null;
        if (line[0] is >= ParenthesizedOne and <= '⒇')
            return Closed(line, 1, line[0] - ParenthesizedOne + 1);
        if (line[0] is '(' or '（')
        {
            var position = SkipSpace(line, 1);
            if (!ReadNumber(line, ref position, out var number))
                return null;
            position = SkipSpace(line, position);
            return position < line.Length && line[position] is ')' or '）' ? Closed(line, position + 1, number) : null;
        }

        var end = 0;
        return JapaneseNumeral.Digit(line[0]) < 0 && ReadNumber(line, ref end, out var kanji) && Closed(line, end, kanji) is { IsSpaced: true } marker
            ? marker
            : null;
    }

    /// <summary>ア or イ before a space, in the order ア, イ, ウ or, where <paramref name="iroha"/>, イ, ロ, ハ.</summary>
    public static Marker? Subitem(ReadOnlySpan<char> line, bool iroha) =>
        line.Length > 1 && (iroha ? IrohaOrder : KanaOrder).IndexOf(line[0], StringComparison.Ordinal) is >= 0 and var index
        && Closed(line, 1, index + 1) is { IsSpaced: true } marker
            ? marker
            : null;

    private static Marker? Numbered(ReadOnlySpan<char> line, char unit)
    {
        if (line.Length < 3 || line[0] != '第')
            return null;
        var position = SkipSpace(line, 1);
        if (!ReadSpacedNumeral(line, ref position, out var main))
            return null;
        position = SkipSpace(line, position);
        if (position >= line.Length || line[position++] != unit)
            return null;
        var branch = ReadBranch(line, ref position);
        var subbranch = branch == 0 ? 0 : ReadBranch(line, ref position);
        return Closed(line, position, new ProvisionNumber(main, branch, subbranch));
    }

    private static bool ReadNumber(ReadOnlySpan<char> line, ref int position, out ProvisionNumber number)
    {
        var length = JapaneseNumeral.Read(line[position..], out var main);
        position += length;
        var branch = length > 0 ? ReadBranch(line, ref position) : 0;
        number = new ProvisionNumber(main, branch);
        return length > 0;
    }

    // Justified print spreads the digits of one number: 第 1 0 条.
    private static bool ReadSpacedNumeral(ReadOnlySpan<char> line, ref int position, out int value)
    {
        var length = JapaneseNumeral.Read(line[position..], out value);
        if (length == 0)
            return false;
        position += length;
        while (SkipSpace(line, position) is var next && next > position && next < line.Length
            && JapaneseNumeral.Digit(line[next]) is >= 0 and var digit && value < 1000)
        {
            value = value * 10 + digit;
            position = next + 1;
        }

        return true;
    }

    private static int ReadBranch(ReadOnlySpan<char> line, ref int position)
    {
        if (position >= line.Length || line[position] != 'の')
            return 0;
        var start = SkipSpace(line, position + 1);
        var length = JapaneseNumeral.Read(line[start..], out var branch);
        if (length == 0 || branch < 2 || (start + length < line.Length && Counters.Contains(line[start + length], StringComparison.Ordinal)))
            return 0;
        position = start + length;
        return branch;
    }

    private static Marker Closed(ReadOnlySpan<char> line, int length, ProvisionNumber number) =>
        new(length, number, length >= line.Length || char.IsWhiteSpace(line[length]));

    private static int SkipSpace(ReadOnlySpan<char> line, int position)
    {
        while (position < line.Length && char.IsWhiteSpace(line[position]))
            position++;
        return position;
    }
}
