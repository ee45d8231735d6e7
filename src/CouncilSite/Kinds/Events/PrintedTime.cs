using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>
/// A time as papers print it, read apart so that it can be held against the time itself:
/// 令和２年８月５日（水）午後１時３０分～午後４時３０分, 令和２年７月１０日（金）～２０日（月）.
/// </summary>
/// <param name="FirstDay">The first day.</param>
/// <param name="FirstWeekday">The weekday printed with it, one character; null for none.</param>
/// <param name="LastDay">The last day; the first where only one is printed.</param>
/// <param name="LastWeekday">The weekday printed with the last day; null for none.</param>
/// <param name="Start">The time of day at which it begins; null for none.</param>
/// <param name="End">The time of day at which it ends; null for none.</param>
public sealed partial record PrintedTime(
    DateOnly FirstDay, string? FirstWeekday, DateOnly LastDay, string? LastWeekday, TimeOnly? Start, TimeOnly? End)
{
    /// <summary>Reads a printed time; null where it is none or a day in it does not exist.</summary>
    public static PrintedTime? Parse(string text)
    {
        var match = Pattern().Match(JapaneseWidth.ToNarrowWithoutBlanks(text));
        if (!match.Success || !JapaneseDate.TryParse(match.Groups["date"].Value, out var first)
            || !TryReadLastDay(match, first, out var last)
            || !TryReadTime(match, "start", out var start) || !TryReadTime(match, "end", out var end))
            return null;
        return new PrintedTime(first, Text("weekday"), last, Text("lastWeekday"), start, end);

        string? Text(string group) => match.Groups[group] is { Success: true } found ? found.Value : null;
    }

    /// <summary>The printed weekdays that the calendar contradicts, each with the right one.</summary>
    public IEnumerable<(DateOnly Day, string Printed, string Right)> WrongWeekdays() =>
        new[] { (Day: FirstDay, Printed: FirstWeekday), (Day: LastDay, Printed: LastWeekday) }
            .Where(pair => pair.Printed is not null && pair.Printed != JapaneseDate.Weekday(pair.Day))
            .Select(pair => (pair.Day, pair.Printed!, JapaneseDate.Weekday(pair.Day)));

    /// <summary>Whether the printed days, and the times of day where both give them, are those of <paramref name="time"/>.</summary>
    public bool AgreesWith(EventTime time) =>
        FirstDay == time.FirstDay && LastDay == time.LastDay
        && (time is not EventTime.Timed timed || Start is null
            || (Start == TimeOnly.FromDateTime(timed.Start)
                && (End is null || timed.End is null || End == TimeOnly.FromDateTime(timed.End.Value))));

    private static bool TryReadLastDay(Match match, DateOnly first, out DateOnly last)
    {
        last = first;
        if (!match.Groups["lastDay"].Success)
            return true;
        var month = match.Groups["lastMonth"] is { Success: true, Value: var written } ? Number(written) : first.Month;
        var day = Number(match.Groups["lastDay"].Value);
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(first.Year, month))
            return false;
        last = new DateOnly(first.Year, month, day);
        return true;
    }

    private static bool TryReadTime(Match match, string prefix, out TimeOnly? time)
    {
        time = null;
        if (!match.Groups[prefix + "Hour"].Success)
            return true;
        var hour = Number(match.Groups[prefix + "Hour"].Value)
            + (match.Groups[prefix + "Half"].Value == "午後" ? 12 : 0);
        var minute = match.Groups[prefix + "Minute"] switch
        {
            { Success: false } => 0,
            { Value: "半" } => 30,
            var digits => Number(digits.Value.TrimEnd('分')),
        };
        if (hour > 23 || minute > 59)
            return false;
        time = new TimeOnly(hour, minute);
        return true;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(
        @"^(?<date>[^0-9]{0,2}(?:[0-9]{1,4}|元)年[0-9]{1,2}月[0-9]{1,2}日)(?:\((?<weekday>[日月火水木金土])\))?" +
        @"(?:(?<startHalf>午前|午後)?(?<startHour>[0-9]{1,2})時(?<startMinute>半|[0-9]{1,2}分)?)?" +
        @"(?:[~〜-](?:(?:(?<lastMonth>[0-9]{1,2})月)?(?<lastDay>[0-9]{1,2})日(?:\((?<lastWeekday>[日月火水木金土])\))?)?" +
        @"(?:(?<endHalf>午前|午後)?(?<endHour>[0-9]{1,2})時(?<endMinute>半|[0-9]{1,2}分)?)?)?$")]
    private static partial Regex Pattern();
}
