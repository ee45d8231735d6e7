using System.Globalization;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>From one time of day to another, in Asia/Tokyo, on one day.</summary>
/// <param name="Start">When it begins.</param>
/// <param name="End">When it ends, later than <paramref name="Start"/>.</param>
public sealed record TimeOfDayRange(TimeOnly Start, TimeOnly End)
{
    /// <summary>The field type: <c>16:00-17:00</c>.</summary>
    public static FieldType<TimeOfDayRange> Type { get; } = new ScalarType<TimeOfDayRange>(
        text => Parse(text) is { } range ? range : Parsed<TimeOfDayRange>.None,
        "時間帯（16:00-17:00 の形）", "a time range (like 16:00-17:00)",
        "^[0-9]{1,2}:[0-9]{2}-[0-9]{1,2}:[0-9]{2}$");

    /// <summary>16時～17時, 15時～16時30分.</summary>
    public override string ToString() => $"{InWords(Start)}～{InWords(End)}";

    private static string InWords(TimeOnly time) =>
        string.Create(CultureInfo.InvariantCulture, $"{time.Hour}時") + (time.Minute == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"{time.Minute}分"));

    private static TimeOfDayRange? Parse(string text)
    {
        var parts = text.Split('-', StringSplitOptions.TrimEntries);
        return parts.Length == 2 && TimeOfDay.TryParse(parts[0], out var start) && TimeOfDay.TryParse(parts[1], out var end) && start < end
            ? new TimeOfDayRange(start, end)
            : null;
    }
}
