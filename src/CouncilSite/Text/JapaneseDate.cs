using System.Globalization;
using System.Text.RegularExpressions;

namespace CouncilSite.Text;

/// <summary>Dates as Japanese public papers write them.</summary>
public static partial class JapaneseDate
{
    // Begin of each era, newest first (元号を改める政令; the modern calendar only).
    private static readonly (string Name, DateOnly Begin)[] Eras =
    [
        ("令和", new DateOnly(2019, 5, 1)),
        ("平成", new DateOnly(1989, 1, 8)),
        ("昭和", new DateOnly(1926, 12, 25)),
        ("大正", new DateOnly(1912, 7, 30)),
        ("明治", new DateOnly(1873, 1, 1)),
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

    /// <summary>令和2年度 for the fiscal year that begins in April 2020 (bylaws article 13).</summary>
    public static string FiscalYear(int year)
    {
        // 令和元年度 is the year that the era began in, although its April was still 平成.
        var era = EraYear(new DateOnly(year, 12, 31));
        return era + "度";
    }

    /// <summary>The fiscal year, April to March, that a date falls in (bylaws article 13).</summary>
    public static int FiscalYearOf(DateOnly date) => date.Month >= 4 ? date.Year : date.Year - 1;

    /// <summary>
    /// Reads 令和３年７月１日, 平成元年1月8日 or 2021年7月1日, in any width; false where the text is no such
    /// date, the day does not exist, or the era does not reach that day.
    /// </summary>
    public static bool TryParse(string text, out DateOnly date)
    {
        date = default;
        var match = DatePattern().Match(JapaneseWidth.ToNarrow(text).Replace(" ", "", StringComparison.Ordinal));
        if (!match.Success)
            return false;
        var yearText = match.Groups["year"].Value;
        var year = yearText == "元" ? 1 : int.Parse(yearText, CultureInfo.InvariantCulture);
        var month = int.Parse(match.Groups["month"].Value, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].Value, CultureInfo.InvariantCulture);
        var eraName = match.Groups["era"].Value;
        if (eraName.Length > 0)
            year += Array.Find(Eras, e => e.Name == eraName).Begin.Year - 1;
        if (!CalendarYears.Include(year) || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return eraName.Length == 0 || EraOf(date).Name == eraName;
    }

    private static string EraYear(DateOnly date)
    {
        var (name, begin) = EraOf(date);
        if (name.Length == 0)
            return date.Year.ToString(CultureInfo.InvariantCulture) + "年";
        var year = date.Year - begin.Year + 1;
        return year == 1 ? name + "元年" : name + year.ToString(CultureInfo.InvariantCulture) + "年";
    }

    private static (string Name, DateOnly Begin) EraOf(DateOnly date)
    {
        foreach (var era in Eras)
        {
            if (date >= era.Begin)
                return era;
        }

        return ("", default);
    }

    [GeneratedRegex("^(?<era>令和|平成|昭和|大正|明治)?(?<year>[0-9]{1,4}|元)年(?<month>[0-9]{1,2})月(?<day>[0-9]{1,2})日$")]
    private static partial Regex DatePattern();
}
