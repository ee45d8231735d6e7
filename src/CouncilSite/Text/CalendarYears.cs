using System.Globalization;

namespace CouncilSite.Text;

/// <summary>
/// The years that content may speak of: so far from both ends of the calendar that no reckoning with days, months or
/// years runs over them.
/// </summary>
public static class CalendarYears
{
    /// <summary>明治元年, from which on Japan counts its years as it does now.</summary>
    public const int First = 1868;

    /// <summary>The last.</summary>
    public const int Last = 2200;

    /// <summary>Whether a year is one of them.</summary>
    public static bool Include(int year) => year is >= First and <= Last;

    /// <summary>Reads a day, or the first day of a month, in a form such as <c>yyyy-MM-dd</c>; none outside these years.</summary>
    public static bool TryParse(string text, string form, out DateOnly day) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) && Include(day.Year);
}
