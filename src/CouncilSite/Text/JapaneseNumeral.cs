using System.Globalization;

namespace CouncilSite.Text;

/// <summary>
/// Whole numbers as Japanese papers write them: narrow, wide or mixed digits (<c>1５</c>), kanji by place
/// (<c>一〇</c>) and kanji with units (<c>二十一</c>).
/// </summary>
public static class JapaneseNumeral
{
    // Longer runs are telephone or registration numbers, never a count or a provision's number.
    private const int MostDigits = 6;

    /// <summary>Reads the numeral that <paramref name="text"/> begins with.</summary>
    /// <returns>How many characters it takes; 0 where the text begins with none, or with one of more than six digits.</returns>
    public static int Read(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        var length = 0;
        while (length < text.Length && Digit(text[length]) is >= 0 and var digit)
        {
            if (length++ == MostDigits)
                return 0;
            value = value * 10 + digit;
        }

        return length > 0 ? length : ReadKanji(text, out value);
    }

    /// <summary>Reads a text that is a numeral and nothing else.</summary>
    public static bool TryParse(ReadOnlySpan<char> text, out int value) =>
        Read(text, out value) is > 0 and var length && length == text.Length;

    /// <summary>A number in wide digits: １５.</summary>
    public static string Wide(int value) => string.Concat(
        value.ToString(CultureInfo.InvariantCulture).Select(c => char.IsAsciiDigit(c) ? (char)(c - '0' + '０') : c));

    /// <summary>The value of a narrow or wide digit; -1 for any other character.</summary>
    public static int Digit(char character) => character switch
    {
        >= '0' and <= '9' => character - '0',
        >= '０' and <= '９' => character - '０',
        _ => -1,
    };

    private static int ReadKanji(ReadOnlySpan<char> text, out int value)
    {
        var length = 0;
        var total = 0;
        var pending = -1;
        while (length < text.Length && length < MostDigits + 3)
        {
            var digit = "〇一二三四五六七八九".IndexOf(text[length], StringComparison.Ordinal);
            var unit = text[length] switch { '十' => 10, '百' => 100, '千' => 1000, _ => 0 };
            if (digit < 0 && unit == 0)
                break;
            if (unit > 0)
            {
                total += (pending < 0 ? 1 : pending) * unit;
                pending = -1;
            }
            else
            {
                pending = pending < 0 ? digit : pending * 10 + digit;
            }

            length++;
        }

        value = total + Math.Max(pending, 0);
        return length <= MostDigits ? length : 0;
    }
}
