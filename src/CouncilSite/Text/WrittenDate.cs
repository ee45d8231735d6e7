using System.Globalization;
using System.Text.RegularExpressions;

namespace CouncilSite.Text;

/// <summary>Dates as people write them where a form wants <c>2021-07-01</c>.</summary>
public static partial class WrittenDate
{
    /// <summary>
    /// The day of 2021/7/1, 2021.7.1, 2021-7-1, 20210701, 2021年7月1日 or 令和3年7月1日, in any width, with its weekday
    /// in brackets or without, as <c>2021-07-01</c>; null where the text is no such day, or the day does not exist.
    /// </summary>
    public static string? Find(string text)
    {
        var narrow = JapaneseWidth.ToNarrow(text).Trim();
        // Another day's weekday leaves open which of them is wrong.
        if (Weekday().Match(narrow) is { Success: true } weekday)
        {
            return Find(narrow[..weekday.Index]) is { } found && CalendarYears.TryParse(found, "yyyy-MM-dd", out var dated)
                && "日月火水木金土"[(int)dated.DayOfWeek] == weekday.Groups["day"].Value[0] ? found : null;
        }

        if (JapaneseDate.TryParse(narrow, out var day))
            return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        if (Numbers().Match(narrow) is not { Success: true } match)
            return null;
        var written = $"{match.Groups["year"]}-{match.Groups["month"].Value.PadLeft(2, '0')}-{match.Groups["day"].Value.PadLeft(2, '0')}";
        return CalendarYears.TryParse(written, "yyyy-MM-dd", out _) ? written : null;
    }

    [GeneratedRegex(@"[ ]?\((?<day>[日月火水木金土])(?:曜日?)?\)$")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"^(?<year>[0-9]{4})(?:(?<mark>[/.‐－ー−–-])(?<month>[0-9]{1,2})\k<mark>(?<day>[0-9]{1,2})|(?<month>[0-9]{2})(?<day>[0-9]{2}))$")]
    private static partial Regex Numbers();
}
