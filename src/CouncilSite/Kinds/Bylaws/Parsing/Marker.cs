using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Parsing;

/// <summary>The number of a paragraph, item or sub-item at the beginning of a line.</summary>
/// <param name="Length">How many characters it takes.</param>
/// <param name="Number">What it says.</param>
/// <param name="Style">The series that it belongs to.</param>
/// <param name="IsSpaced">Whether a space or the end of the line follows, as it does after a heading.</param>
internal readonly record struct Marker(int Length, ProvisionNumber Number, NumberStyle Style, bool IsSpaced)
{
    // What follows a number that counts something and is no provision's number: ２名, ３月, ２項の規定.
    private const string Counters = "年月日名人条項号回部分時円件か箇ヶつ個歳割種者般以％%・､、,，~～-－/／";
    private const int MostDigits = 3;

    /// <summary>Whether the number stands in brackets or a circle, which no number inside a sentence does.</summary>
    public bool IsClosed => Style is not (NumberStyle.Digits or NumberStyle.Kanji or NumberStyle.Kana or NumberStyle.Iroha or NumberStyle.Latin);

    /// <summary>What the beginning of a line may be: イ is the second of ア, イ and the first of イ, ロ.</summary>
    public static IReadOnlyList<Marker> Read(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty)
            return [];
        return line[0] switch
        {
            >= '①' and <= '⑳' => [Of(line, 1, line[0] - '①' + 1, NumberStyle.Circled)],
            >= '⑴' and <= '⒇' => [Of(line, 1, line[0] - '⑴' + 1, NumberStyle.Parenthesized)],
            '（' or '(' => ReadBracketed(line),
            _ when JapaneseNumeral.Digit(line[0]) >= 0 => ReadDigits(line),
            _ => ReadLetter(line),
        };
    }

    private static Marker[] ReadDigits(ReadOnlySpan<char> line)
    {
        var length = JapaneseNumeral.Read(line, out var main);
        if (length is 0 or > MostDigits || main == 0)
            return [];
        length += ProvisionNumber.ReadBranches(line[length..], main, out var number);
        if (length < line.Length && line[length] is '.' or '．' && (length + 1 == line.Length || JapaneseNumeral.Digit(line[length + 1]) < 0))
            return [Of(line, length + 1, number, NumberStyle.Dotted)];
        return length < line.Length && Counters.Contains(line[length], StringComparison.Ordinal) ? [] : [Of(line, length, number, NumberStyle.Digits)];
    }

    private static Marker[] ReadBracketed(ReadOnlySpan<char> line)
    {
        var position = AddressPartReader.SkipSpace(line, 1);
        if (position >= line.Length)
            return [];
        if (JapaneseNumeral.Read(line[position..], out var main) is > 0 and var digits && main > 0)
        {
            position += digits;
            position += ProvisionNumber.ReadBranches(line[position..], main, out var number);
            position = AddressPartReader.SkipSpace(line, position);
            if (!IsClose(line, position))
                return [];
            // （１）の２ is （１の２）.
            position++;
            if (number.Branches.IsEmpty)
                position += ProvisionNumber.ReadBranches(line[position..], main, out number);
            return [Of(line, position, number, NumberStyle.Parenthesized)];
        }

        var letter = line[position];
        position = AddressPartReader.SkipSpace(line, position + 1);
        return IsClose(line, position)
            ? Letters(line, position + 1, letter, NumberStyle.ParenthesizedKana, NumberStyle.ParenthesizedIroha, NumberStyle.ParenthesizedLatin)
            : [];
    }

    // ア, イ, ａ and 一 count only before a space: they begin words as well.
    private static Marker[] ReadLetter(ReadOnlySpan<char> line)
    {
        if (JapaneseNumeral.Read(line, out var main) is > 0 and var length && main > 0)
        {
            length += ProvisionNumber.ReadBranches(line[length..], main, out var number);
            return Of(line, length, number, NumberStyle.Kanji) is { IsSpaced: true } kanji ? [kanji] : [];
        }

        return line.Length > 1 && char.IsWhiteSpace(line[1])
            ? Letters(line, 1, line[0], NumberStyle.Kana, NumberStyle.Iroha, NumberStyle.Latin)
            : [];
    }

    private static Marker[] Letters(ReadOnlySpan<char> line, int length, char letter, NumberStyle kana, NumberStyle iroha, NumberStyle latin)
    {
        var found = new List<Marker>(2);
        foreach (var (place, style) in new[]
        {
            (NumberMark.PlaceOf(NumberMark.KanaOrder, letter), kana), (NumberMark.PlaceOf(NumberMark.IrohaOrder, letter), iroha), (NumberMark.PlaceOfLatin(letter), latin),
        })
        {
            if (place > 0)
                found.Add(Of(line, length, place, style));
        }

        return [.. found];
    }

    private static Marker Of(ReadOnlySpan<char> line, int length, ProvisionNumber number, NumberStyle style) =>
        new(length, number, style, length >= line.Length || char.IsWhiteSpace(line[length]));

    private static bool IsClose(ReadOnlySpan<char> line, int position) => position < line.Length && line[position] is '）' or ')';
}
