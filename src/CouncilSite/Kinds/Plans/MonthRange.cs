using System.Globalization;
using CouncilSite.Fields;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Plans;

/// <summary>One or more months in a row.</summary>
/// <param name="First">The first day of the first month.</param>
/// <param name="Last">The first day of the last month, not before <paramref name="First"/>.</param>
public sealed record MonthRange(DateOnly First, DateOnly Last)
{
    /// <summary>The field type: <c>2021-07</c>, <c>2021-12..2022-02</c>.</summary>
    public static FieldType<MonthRange> Type { get; } = new ScalarType<MonthRange>(
        text => Parse(text) is { } range ? range : Parsed<MonthRange>.None,
        "月（2021-07 か 2021-12..2022-02 の形）", "a month or months (like 2021-07 or 2021-12..2022-02)",
        "^[0-9]{4}-[0-9]{2}(\\.\\.[0-9]{4}-[0-9]{2})?$");

    /// <summary>Whether a month, given by any of its days, belongs to the range.</summary>
    public bool Contains(DateOnly day) => First <= day && day < Last.AddMonths(1);

    /// <summary>For people: 7月, 12月～2月.</summary>
    public string ToJapanese() => First == Last ? $"{First.Month}月" : $"{First.Month}月～{Last.Month}月";

    /// <summary>As editors write it.</summary>
    public override string ToString() => First == Last ? Iso(First) : $"{Iso(First)}..{Iso(Last)}";

    private static string Iso(DateOnly month) => month.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    private static MonthRange? Parse(string text)
    {
        var parts = text.Split("..", StringSplitOptions.TrimEntries);
        return parts.Length <= 2 && TryRead(parts[0], out var first) && TryRead(parts[^1], out var last) && first <= last
            ? new MonthRange(first, last)
            : null;
    }

    private static bool TryRead(string text, out DateOnly month) =>
        CalendarYears.TryParse(text, "yyyy-MM", out month);
}
