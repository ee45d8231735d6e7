using System.Globalization;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>A day, or a day with a time of day, in Asia/Tokyo: <c>2020-12-21</c>, <c>2020-08-05 13:30</c>.</summary>
/// <param name="Day">The day.</param>
/// <param name="Time">The time of day; null where only the day is known.</param>
public sealed record EventMoment(DateOnly Day, TimeOnly? Time)
{
    /// <summary>The field type.</summary>
    public static FieldType<EventMoment> Type { get; } = new ScalarType<EventMoment>(
        text => Parse(text) is { } moment ? moment : Parsed<EventMoment>.None,
        "日付か、日付と時刻（2020-12-21 や 2020-08-05 13:30 の形）",
        "a date, or a date and a time (like 2020-12-21 or 2020-08-05 13:30)",
        "^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9]{1,2}:[0-9]{2})?$");

    /// <summary>As editors write it.</summary>
    public override string ToString() =>
        Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) + Time?.ToString(" HH:mm", CultureInfo.InvariantCulture);

    private static EventMoment? Parse(string text)
    {
        var parts = text.Split(' ', 2, StringSplitOptions.TrimEntries);
        if (!CalendarYears.TryParse(parts[0], "yyyy-MM-dd", out var day))
            return null;
        if (parts.Length == 1)
            return new EventMoment(day, null);
        return TimeOfDay.TryParse(parts[1], out var time)
            ? new EventMoment(day, time)
            : null;
    }
}
