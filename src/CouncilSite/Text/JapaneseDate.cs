using System.Globalization;
using System.Text.RegularExpressions;

namespace CouncilSite.Text;

/// <summary>Dates as Japanese public papers write them.</summary>
public static partial class JapaneseDate
{
    /// <summary>The names of the eras as a pattern, newest first.</summary>
    public const string EraNames = "令和|平成|昭和|大正|明治";

    private const string KanjiNumber = "[〇一二三四五六七八九十]{1,4}";

    // Japan counts days as it does now since 明治6年1月1日 (太政官布告第337号).
    private static readonly DateOnly ModernCalendar = new(1873, 1, 1);

    // Begin of each era, newest first (元号を改める政令).
    private static readonly JapaneseEra[] Eras =
    [
        new("令和", "Reiwa", new DateOnly(2019, 5, 1)),
        new("平成", "Heisei", new DateOnly(1989, 1, 8)),
        new("昭和", "Showa", new DateOnly(1926, 12, 25)),
        new("大正", "Taisho", new DateOnly(1912, 7, 30)),
        new("明治", "Meiji", new DateOnly(1868, 1, 25)),
    ];

    private static readonly string[] Weekdays = ["日", "月", "火", "水", "木", "金", "土"];

    /// <summary>令和3年7月1日; the first year is 元年.</summary>
    public static string Era(DateOnly date) => $"{EraYear(date)}{date.Month}月{date.Day}日";

    /// <summary>2021年7月1日.</summary>
    public static string Western(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Year}年{date.Month}月{date.Day}日");

    /// <summary>令和3年7月1日（2021年7月1日）.</summary>
    public static string Both(DateOnly date) => $"{Era(date)}（{Western(date)}）";

    /// <summary>水: the weekday in one character.</summary>
    public static string Weekday(DateOnly date) => Weekdays[(int)date.DayOfWeek];

    /// <summary>令和2年度 for the fiscal year that begins in 2020.</summary>
    public static string FiscalYear(int year) => Year(year) + "度";

    /// <summary>令和元年 for 2019: the year that an era began in, although its first months were of the one before.</summary>
    public static string Year(int year) => EraYear(new DateOnly(year, 12, 31));

    /// <summary>Whether an era reached a year that is counted in it: 平成31年, but not 平成32年.</summary>
    /// <param name="era">One of <see cref="EraNames"/>.</param>
    /// <param name="number">The year within it.</param>
    public static bool Reaches(string era, int number) =>
        number > 0 && Array.FindIndex(Eras, known => known.Name == era) is var index && (index == 0 || WesternYear(era, number) <= Eras[index - 1].Begin.Year);

    /// <summary>
    /// Reads 令和３年７月１日, 平成元年1月8日, 2021年7月1日 or 昭和五十三年四月十日, in any width; false where the text is no such
    /// date, the day does not exist, or the era does not reach that day.
    /// </summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        var match = DatePattern().Match(JapaneseWidth.ToNarrowWithoutBlanks(text));
        if (!match.Success)
            return false;
        var (year, month, day) = (Number("year"), Number("month"), Number("day"));
        var eraName = match.Groups["era"].Value;
        if (eraName.Length > 0)
            year = WesternYear(eraName, year);
        if (!CalendarYears.Include(year) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return eraName.Length == 0 || FindEra(date)?.Name == eraName;

        int Number(string group) => match.Groups[group].Value is var text && text == "元" ? 1 : JapaneseNumeral.TryParse(text, out var number) ? number : 0;
    }

    /// <summary>2021 for the third year of 令和, whether or not the era reached so far.</summary>
    /// <param name="era">One of <see cref="EraNames"/>.</param>
    /// <param name="number">The year within it, from 1.</param>
    public static int WesternYear(string era, int number) => Eras.First(known => known.Name == era).Begin.Year + number - 1;

    /// <summary>2021 for 令和 and 3, in any width, and for 2021 alone.</summary>
    /// <param name="era">One of <see cref="EraNames"/>; empty for none.</param>
    /// <param name="number">The number of the year, or 元.</param>
    public static int YearOf(string era, string number)
    {
        var year = number == "元" ? 1 : int.Parse(JapaneseWidth.ToNarrow(number), CultureInfo.InvariantCulture);
        return era.Length == 0 ? year : WesternYear(era, year);
    }

    /// <summary>2020 for what is printed as 令和2年度 somewhere in a text; null where none is. Digits are ASCII.</summary>
    public static int? FindFiscalYear(string text) =>
        FiscalYearPattern().Match(text) is { Success: true } match
            ? YearOf(match.Groups["era"].Value, match.Groups["year"].Value)
            : null;

    /// <summary>The era of a day; null before the modern calendar.</summary>
    public static JapaneseEra? FindEra(DateOnly date) => date < ModernCalendar ? null : Array.Find(Eras, era => date >= era.Begin);

    private static string EraYear(DateOnly date) => FindEra(date) switch
    {
        null => string.Create(CultureInfo.InvariantCulture, $"{date.Year}年"),
        var era when era.YearOf(date) == 1 => $"{era.Name}元年",
        var era => string.Create(CultureInfo.InvariantCulture, $"{era.Name}{era.YearOf(date)}年"),
    };

    [GeneratedRegex("(?<era>" + EraNames + ")(?<year>[0-9]{1,2}|元)年度")]
    private static partial Regex FiscalYearPattern();

    [GeneratedRegex("^(?<era>" + EraNames + ")?(?<year>[0-9]{1,4}|元|" + KanjiNumber + ")年(?<month>[0-9]{1,2}|" + KanjiNumber + ")月(?<day>[0-9]{1,2}|" + KanjiNumber + ")日$")]
    private static partial Regex DatePattern();
}
