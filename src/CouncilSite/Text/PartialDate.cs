using System.Globalization;
using System.Text.RegularExpressions;

namespace CouncilSite.Text;

/// <summary>
/// A date of which only the first parts may be known: <c>2019</c>, <c>2021-07</c> or <c>2021-07-01</c> (ISO 8601,
/// reduced precision). A paper that gives a month says no day, and none is made up for it.
/// </summary>
/// <param name="Year">Calendar year.</param>
/// <param name="Month">Month from 1, or null where only the year is known.</param>
/// <param name="Day">Day from 1, or null where only the month is known.</param>
public readonly partial record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>The earliest day that the date may mean.</summary>
    public DateOnly Earliest => new(Year, Month ?? 1, Day ?? 1);

    /// <summary>The latest day that the date may mean.</summary>
    public DateOnly Latest => Day is null
        ? new DateOnly(Year, Month ?? 12, DateTime.DaysInMonth(Year, Month ?? 12))
        : Earliest;

    /// <summary>Reads one of the three forms; none where the text is another or the day does not exist.</summary>
    public static bool TryParse(string text, out PartialDate date)
    {
        date = default;
        var match = Pattern().Match(text);
        if (!match.Success)
            return false;
        var year = Part(match.Groups["year"]) ?? 0;
        var month = Part(match.Groups["month"]);
        var day = Part(match.Groups["day"]);
        if (!CalendarYears.Include(year) || month is < 1 or > 12 || (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month ?? 1))))
            return false;
        date = new PartialDate(year, month, day);
        return true;
    }

    /// <summary>
    /// 令和3年7月（2021年7月）, as far as the date is known; a year that two eras share is given in western count alone.
    /// </summary>
    public string ToJapanese()
    {
        if (Day is not null)
            return JapaneseDate.Both(Earliest);
        var western = string.Create(CultureInfo.InvariantCulture, $"{Year}年{(Month is { } month ? $"{month}月" : "")}");
        var era = EraPart(Earliest);
        return era == EraPart(Latest) ? $"{era}（{western}）" : western;
    }

    /// <summary>By the earliest day that each may mean.</summary>
    public int CompareTo(PartialDate other) => Earliest.CompareTo(other.Earliest);

    /// <summary>The ISO form: <c>2021-07</c>.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Year:0000}{(Month is { } month ? $"-{month:00}" : "")}{(Day is { } day ? $"-{day:00}" : "")}");

    private string EraPart(DateOnly date)
    {
        var era = JapaneseDate.Era(date);
        return era[..(era.IndexOf(Month is null ? '年' : '月', StringComparison.Ordinal) + 1)];
    }

    private static int? Part(Group group) => group.Success ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("^(?<year>[0-9]{4})(?:-(?<month>[0-9]{2})(?:-(?<day>[0-9]{2}))?)?$")]
    private static partial Regex Pattern();
}
