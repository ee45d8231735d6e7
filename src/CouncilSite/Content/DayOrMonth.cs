using System.Globalization;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content;

/// <summary>A day, or a month whose day is not known.</summary>
/// <param name="Year">The western year.</param>
/// <param name="Month">The month, 1 to 12.</param>
/// <param name="Day">The day of the month; null where only the month is known.</param>
public readonly record struct DayOrMonth(int Year, int Month, int? Day = null)
{
    /// <summary>The field type: <c>2021-07-01</c> or <c>2021-07</c>.</summary>
    public static FieldType<DayOrMonth> Type { get; } = new ScalarType<DayOrMonth>(
        text => Parse(text) is { } read ? read : Parsed<DayOrMonth>.None,
        "実在する日付か月（2021-07-01 か 2021-07 の形）", "an existing day or month (like 2021-07-01 or 2021-07)",
        writer => { writer.WriteString("type", "string"); writer.WriteString("pattern", "^[0-9]{4}-[0-9]{2}(-[0-9]{2})?$"); });

    /// <summary>The first day that it can be.</summary>
    public DateOnly First => new(Year, Month, Day ?? 1);

    /// <summary>The last day that it can be.</summary>
    public DateOnly Last => Day is null ? new(Year, Month, DateTime.DaysInMonth(Year, Month)) : First;

    /// <summary>Reads <c>2021-07-01</c> or <c>2021-07</c>; null where the text is neither or the day does not exist.</summary>
    public static DayOrMonth? Parse(string text)
    {
        var culture = CultureInfo.InvariantCulture;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", culture, DateTimeStyles.None, out var day))
            return new DayOrMonth(day.Year, day.Month, day.Day);
        return DateOnly.TryParseExact(text, "yyyy-MM", culture, DateTimeStyles.None, out var month)
            ? new DayOrMonth(month.Year, month.Month)
            : null;
    }

    /// <summary>For people, in both calendars: 令和3年7月1日（2021年7月1日） or 令和3年7月（2021年7月）.</summary>
    public string ToJapanese() => Day is null
        ? $"{JapaneseDate.Era(First)[..^2]}（{JapaneseDate.Western(First)[..^2]}）"
        : JapaneseDate.Both(First);

    /// <summary>ISO 8601, as precise as it is known: <c>2021-07-01</c> or <c>2021-07</c>.</summary>
    public override string ToString() => First.ToString(Day is null ? "yyyy-MM" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
