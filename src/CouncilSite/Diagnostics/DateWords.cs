using System.Globalization;
using System.Text.RegularExpressions;
using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>Finds dates and times in running text that contradict themselves: 2月30日, 2021年7月10日（金）, 令和2年（2021年）, 16:00～13:30.</summary>
public static partial class DateWords
{
    // A day without a year is the nearest of that name.
    private const int HalfYear = 183;

    // So far look plans ahead (2050年, 2100年), and so many years beyond its own day a text with a name that tells it.
    private const int LastPlanned = 2100;
    private const int LongestPlan = 50;
    private const int LongestDiary = 30;

    private static readonly string[] OtherYears = ["昨年", "去年", "前年", "来年", "翌年"];

    /// <summary>Reports what is wrong in a text.</summary>
    /// <param name="words">The text.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Check(WrittenText words, DiagnosticBag diagnostics)
    {
        TimeWords.Check(words, diagnostics);
        // Most texts name no date.
        if (!words.Text.AsSpan().ContainsAny('年', '月'))
            return;
        foreach (Match match in Dates().Matches(words.Text))
            CheckDate(match, words, diagnostics);
        foreach (Match match in Years().Matches(words.Text))
            CheckYear(match, words, diagnostics);
        foreach (Match match in Announcements().Matches(words.Text))
            CheckAnnouncement(match, words, diagnostics);
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

    private static void CheckYear(Match match, WrittenText words, DiagnosticBag diagnostics)
    {
        var (place, named) = (words.Place(match.Index, match.Length), words.Span.File.NamedDate);
        var last = named is { } own ? own.Year + (match.Groups["day"].Success ? LongestDiary : LongestPlan) : LastPlanned;
        // A round year is meant.
        if ((YearOf(match) ?? Number(match, "western")) is not { } year || (year > last && year % 100 != 0))
            diagnostics.Add(TextDiagnostics.MistypedYear, place, match.Value);
        else if (match.Groups["era"] is { Success: true, Value: var era } && !match.Groups["told"].Success && !JapaneseDate.Reaches(era, Number(match, "number") ?? 1)
            && JapaneseDate.Year(year) is var right && !(named?.Earliest < JapaneseDate.FindEra(new DateOnly(year, 12, 31))?.Begin))
            diagnostics.Add(TextDiagnostics.OtherEra, place, match.Value, right);
    }

    // What is told to come, in a text that is named for a much later day.
    private static void CheckAnnouncement(Match match, WrittenText words, DiagnosticBag diagnostics)
    {
        if (words.Span.File.NamedDate is { } named && (YearOf(match) ?? Number(match, "western")) is { } year
            && (Number(match, "month"), Number(match, "day")) is ({ } month and <= 12, { } day) && CalendarYears.Include(year) && day <= DateTime.DaysInMonth(year, month)
            && new DateOnly(year, month, day).AddDays(HalfYear) < named.Earliest)
            diagnostics.Add(TextDiagnostics.AnnouncedPast, words.Place(match.Index, match.Length), match.Value);
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
            && (match.Groups["number"].Value == "元" ? 1 : Number(match, "number")) is { } number
            ? JapaneseDate.WesternYear(era, number)
            : null;

    private static int? Number(Match match, string group) =>
        int.TryParse(JapaneseWidth.ToNarrow(match.Groups[group].Value), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    [GeneratedRegex("(?:(?:(?<western>[12１２][0-9０-９]{3})|(?<era>" + JapaneseDate.EraNames + ")(?<number>[0-9０-９]{1,2}|元))年)?(?<![0-9０-９])(?<month>[0-9０-９]{1,2})月(?<day>[0-9０-９]{1,2})日(?![間目分])(?:[（(](?<weekday>[日月火水木金土])(?:曜日?)?(?:[・、･]?祝日?)?[）)])?")]
    private static partial Regex Dates();

    // Neither years that are counted (20210年間) nor, as to the era, a day or what tells the other year beside it.
    [GeneratedRegex("(?:(?<era>" + JapaneseDate.EraNames + ")(?<number>[0-9０-９]{1,3}|元)|(?<![0-9０-９,，.．])(?<western>[12１２][0-9０-９]{3}|[2２][0０][1-4１-４][0-9０-９]{2}))年(?![間前後])(?=(?<told>(?<day>[0-9０-９]{1,2}月[0-9０-９]{1,2}日)|度?(?:[0-9０-９]{1,2}月)?[（(][12１２])?)")]
    private static partial Regex Years();

    [GeneratedRegex("(?:(?<western>[12１２][0-9０-９]{3})|(?<era>" + JapaneseDate.EraNames + ")(?<number>[0-9０-９]{1,2}|元))年(?<month>[0-9０-９]{1,2})月(?<day>[0-9０-９]{1,2})日(?:[（(][^（）()]{1,6}[）)])?に?、?[^。、「」0-9０-９年]{0,20}(?:開きます|開催します|開催する予定|行います|行う予定|実施します|実施する予定|開く予定)")]
    private static partial Regex Announcements();

    [GeneratedRegex("(?<era>" + JapaneseDate.EraNames + ")(?<number>[0-9０-９]{1,2}|元)年度?(?:[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?)?[（(](?<western>[12１２][0-9０-９]{3})(?:年?度?|年[0-9０-９]{1,2}月(?:[0-9０-９]{1,2}日)?)[）)]")]
    private static partial Regex YearPairs();
}
