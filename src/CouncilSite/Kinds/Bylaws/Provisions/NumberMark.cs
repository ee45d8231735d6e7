using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Provisions;

/// <summary>How the numbers of one rank are written: what makes （１）, ①, 一, ア and イ different series.</summary>
public enum NumberStyle
{
    /// <summary>２, １２.</summary>
    Digits,

    /// <summary>１．.</summary>
    Dotted,

    /// <summary>（１）, ⑴.</summary>
    Parenthesized,

    /// <summary>①.</summary>
    Circled,

    /// <summary>一, 二十一.</summary>
    Kanji,

    /// <summary>ア, イ, ウ.</summary>
    Kana,

    /// <summary>イ, ロ, ハ.</summary>
    Iroha,

    /// <summary>（ア）.</summary>
    ParenthesizedKana,

    /// <summary>（イ）, （ロ）.</summary>
    ParenthesizedIroha,

    /// <summary>ａ, ｂ.</summary>
    Latin,

    /// <summary>（ａ）.</summary>
    ParenthesizedLatin,
}

/// <summary>Writes the numbers of a series.</summary>
public static class NumberMark
{
    /// <summary>The order ア, イ, ウ.</summary>
    public const string KanaOrder = "アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲン";

    /// <summary>The order イ, ロ, ハ.</summary>
    public const string IrohaOrder = "イロハニホヘトチリヌルヲワカヨタレソツネナラムウヰノオクヤマケフコエテアサキユメミシヱヒモセス";

    private const string LatinOrder = "ａｂｃｄｅｆｇｈｉｊｋｌｍｎｏｐｑｒｓｔｕｖｗｘｙｚ";

    /// <summary>A number in a series: （３） where the series is （１）, （２）.</summary>
    public static string Write(NumberStyle style, ProvisionNumber number) => style switch
    {
        NumberStyle.Dotted => JapaneseNumeral.Wide(number.Main) + number.WideBranches + "．",
        NumberStyle.Parenthesized => $"（{JapaneseNumeral.Wide(number.Main)}{number.WideBranches}）",
        NumberStyle.Circled when number.Main is > 0 and <= 20 => ((char)('①' + number.Main - 1)).ToString(),
        NumberStyle.Kanji => Kanji(number),
        NumberStyle.Kana => Letter(KanaOrder, number),
        NumberStyle.Iroha => Letter(IrohaOrder, number),
        NumberStyle.ParenthesizedKana => $"（{Letter(KanaOrder, number)}）",
        NumberStyle.ParenthesizedIroha => $"（{Letter(IrohaOrder, number)}）",
        NumberStyle.Latin => Letter(LatinOrder, number),
        NumberStyle.ParenthesizedLatin => $"（{Letter(LatinOrder, number)}）",
        _ => JapaneseNumeral.Wide(number.Main) + number.WideBranches,
    };

    /// <summary>一, 二十一, 百三, with its branches: 九の二.</summary>
    public static string Kanji(ProvisionNumber number) => Kanji(number.Main) + string.Concat(number.Branches.ToArray().Select(branch => "の" + Kanji(branch)));

    /// <summary>The letter's place in an order, from 1; 0 where it is none of them.</summary>
    public static int PlaceOf(string order, char letter) => order.IndexOf(letter, StringComparison.Ordinal) + 1;

    /// <summary>The place of a narrow or wide small Latin letter, from 1; 0 for any other character.</summary>
    public static int PlaceOfLatin(char letter) => letter is >= 'a' and <= 'z' ? letter - 'a' + 1 : PlaceOf(LatinOrder, letter);

    private static string Letter(string order, ProvisionNumber number) =>
        (number.Main >= 1 && number.Main <= order.Length ? order[number.Main - 1].ToString() : JapaneseNumeral.Wide(number.Main)) + number.WideBranches;

    private static string Kanji(int number)
    {
        if (number is < 1 or > 9999)
            return JapaneseNumeral.Wide(number);
        var written = "";
        foreach (var (unit, sign) in new[] { (1000, "千"), (100, "百"), (10, "十") })
        {
            var digit = number / unit % 10;
            written += digit == 0 ? "" : digit == 1 ? sign : "〇一二三四五六七八九"[digit] + sign;
        }

        return number % 10 == 0 ? written : written + "〇一二三四五六七八九"[number % 10];
    }
}
