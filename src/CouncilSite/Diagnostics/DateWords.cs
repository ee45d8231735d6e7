using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>Finds dates and times in running text that contradict themselves: 2月30日, 2021年7月10日（金）, 令和2年（2021年）, 16:00～13:30.</summary>
public static partial class DateWords
{
    // A day without a year is the nearest of that name.
    private const int HalfYear = 183;

    private static readonly string[] OtherYears = ["昨年", "去年", "前年", "来年", "翌年"];

    /// <summary>Reports what is wrong in a text.</summary>
    /// <param name="words">The text.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Check(WrittenText words, DiagnosticBag diagnostics)
    {
        TimeRanges.Check(words, diagnostics);
        // Most texts name no date.
        if (!words.Text.AsSpan().ContainsAny('年', '月'))
            return;
        foreach (Match match in Dates().Matches(words.Text))
            CheckDate(match, words, diagnostics);
        foreach (Match match in YearPairs().Matches(words.Text))
        {
            if (YearOf(match) is { } year && Number(match, "western") is { } western && year != western)
                diagnostics.Add(TextDiagnostics.EraContradicts, words.Place(match.Index, match.Length), match.Value, $"{year}");
        }
    }

    private static void CheckDate(Match match, WrittenText words, DiagnosticBag diagnostics)
    {
        var (month, day) = (Number(match, "month") ?? 0, Number(match, "day") ?? 0);
        var year = YearOf(match) ?? Number(match, "western");
        // Without a year, February may have 29 days.
        if (month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year ?? 2000, month))
            diagnostics.Add(TextDiagnostics.ImpossibleDate, words.Place(match.Index, match.Length), match.Value);
        else if (FindLaterEra(match, words.Span.File, year, month, day) is { } right)
            diagnostics.Add(TextDiagnostics.OtherEra, words.Place(match.Index, match.Length), match.Value, right);
        else if (match.Groups["weekday"] is { Success: true, Value: var weekday })
        {
            var weekdays = FindWeekdays(words, year, month, day).ToList();
            if (weekdays.Count > 0 && !weekdays.Contains(weekday))
                diagnostics.Add(TextDiagnostics.WrongWeekday, words.Place(match.Index, match.Length), match.Value, string.Join('・', weekdays));
        }
    }

    // What was written before an era began could not name it; its own first year is told whole (令和元年4月1日).
    private static string? FindLaterEra(Match match, SourceFile file, int? year, int month, int day) =>
        match.Groups["era"] is { Success: true, Value: var written } && year is { } known && new DateOnly(known, month, day) is var date
        && JapaneseDate.FindEra(date) is { } era && era.Name != written && era.Begin.Year >= JapaneseDate.WesternYear(written, 1) && !(file.NamedDate?.Earliest < era.Begin) ? JapaneseDate.Era(date) : null;

    // Of a day without a year those that it may have, by the date that the file is named for.
    private static IEnumerable<string> FindWeekdays(WrittenText words, int? year, int month, int day)
    {
        if (year is { } known)
            return [JapaneseDate.Weekday(new DateOnly(known, month, day))];
        if (words.Span.File.NamedDate is not { } named || OtherYears.Any(words.Text.Contains))
            return [];
        return Enumerable.Range(named.Year - 1, 3)
            .Where(near => CalendarYears.Include(near) && day <= DateTime.DaysInMonth(near, month))
            .Select(near => new DateOnly(near, month, day))
            .Where(date => date.DayNumber >= named.Earliest.DayNumber - HalfYear && date.DayNumber <= named.Latest.DayNumber + HalfYear)
            .Select(JapaneseDate.Weekday).Distinct();
    }

    private static int? YearOf(Match match) =>
        match.Groups["era"] is { Success: true, Value: var era }
            ? JapaneseDate.WesternYear(era, match.Groups["number"].Value == "元" ? 1 : Number(match, "number") ?? 1)
            : null;

    private static int? Number(Match match, string group) =>
        int.TryParse(JapaneseWidth.ToNarrow(match.Groups[group].Value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    [GeneratedRegex("(?:(?:(?<western>[12１２][0-9０-９]{3})|(?<era>" + JapaneseDate.EraNames + ")(?<number>[0-9０-９]{1,2}|元))年)?(?<![0-9０-９])(?<month>[0-9０-９]{1,2})月(?<day>[0-9０-９]{1,2})日(?![間目分])(?:[（(](?<weekday>[日月火水木金土])(?:曜日?)?(?:[・、･]?祝日?)?[）)])?")]
    private static partial Regex Dates();

    [GeneratedRegex("(?<era>" + JapaneseDate.EraNames + ")(?<number>[0-9０-９]{1,2}|元)年度?(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?)?[（(](?<western>[12１２][0-9０-９]{3})(?:年?度?|年[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?)[）)]")]
    private static partial Regex YearPairs();
}
