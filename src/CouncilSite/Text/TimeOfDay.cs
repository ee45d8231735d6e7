using System.Globalization;

namespace CouncilSite.Text;

/// <summary>Times of day in Asia/Tokyo, as editors write them.</summary>
internal static class TimeOfDay
{
    /// <summary>Reads <c>13:30</c> or <c>9:00</c>.</summary>
    public static bool TryParse(string text, out TimeOnly time) =>
        TimeOnly.TryParseExact(text, ["HH:mm", "H:mm"], CultureInfo.InvariantCulture, DateTimeStyles.None, out time);
}
