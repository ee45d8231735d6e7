using System.Globalization;
using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>
/// Writes entries as an iCalendar file (RFC 5545). Ical.Net cannot be compiled natively (reflection) and writes an empty
/// VTIMEZONE; in the tests it reads what is written here.
/// </summary>
public static class CalendarWriter
{
    private const int MaximalOctets = 75;

    // Japan has had no summer time since 1951: one standard time is the whole rule.
    private static readonly string[] TimeZone =
    [
        "BEGIN:VTIMEZONE",
        "TZID:Asia/Tokyo",
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        "TZOFFSETFROM:+0900",
        "TZOFFSETTO:+0900",
        "TZNAME:JST",
        "END:STANDARD",
        "END:VTIMEZONE",
    ];

    /// <summary>The calendar as a file in UTF-8 with CRLF line ends.</summary>
    /// <param name="name">The calendar's name, which calendar programs show.</param>
    /// <param name="entries">Its entries; those with an undecided time are left out.</param>
    public static byte[] Write(string name, IEnumerable<CalendarEntry> entries)
    {
        var file = new StringBuilder();
        WriteLine(file, "BEGIN:VCALENDAR");
        WriteLine(file, "VERSION:2.0");
        WriteLine(file, "PRODID:-//council-site//JA");
        WriteLine(file, "CALSCALE:GREGORIAN");
        WriteLine(file, "METHOD:PUBLISH");
        WriteLine(file, $"X-WR-CALNAME:{Escape(name)}");
        WriteLine(file, "X-WR-TIMEZONE:Asia/Tokyo");
        foreach (var line in TimeZone)
            WriteLine(file, line);
        foreach (var entry in entries.Where(entry => entry.Time is not EventTime.Undecided))
            WriteEntry(file, entry);
        WriteLine(file, "END:VCALENDAR");
        return Encoding.UTF8.GetBytes(file.ToString());
    }

    private static void WriteEntry(StringBuilder file, CalendarEntry entry)
    {
        WriteLine(file, "BEGIN:VEVENT");
        WriteLine(file, $"UID:{Escape(entry.Uid)}");
        WriteLine(file, $"DTSTAMP:{entry.Stamp.UtcDateTime.ToString("yyyyMMdd'T'HHmmss'Z'", CultureInfo.InvariantCulture)}");
        WriteTime(file, entry.Time);
        WriteLine(file, $"SUMMARY:{Escape(entry.Summary)}");
        if (entry.Description.Length > 0)
            WriteLine(file, $"DESCRIPTION:{Escape(entry.Description)}");
        if (entry.Location.Length > 0)
            WriteLine(file, $"LOCATION:{Escape(entry.Location)}");
        WriteLine(file, $"URL:{entry.Address.AbsoluteUri}");
        WriteLine(file, entry.IsCancelled ? "STATUS:CANCELLED" : "STATUS:CONFIRMED");
        WriteLine(file, "END:VEVENT");
    }

    private static void WriteTime(StringBuilder file, EventTime time)
    {
        switch (time)
        {
            case EventTime.WholeDays days:
                WriteLine(file, $"DTSTART;VALUE=DATE:{Date(days.First)}");
                // The end of a range of days is exclusive (RFC 5545, 3.6.1).
                WriteLine(file, $"DTEND;VALUE=DATE:{Date(days.Last.AddDays(1))}");
                break;
            case EventTime.Timed timed:
                WriteLine(file, $"DTSTART;TZID=Asia/Tokyo:{DateAndTime(timed.Start)}");
                if (timed.End is { } end)
                    WriteLine(file, $"DTEND;TZID=Asia/Tokyo:{DateAndTime(end)}");
                break;
        }
    }

    private static string Date(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string DateAndTime(DateTime time) => time.ToString("yyyyMMdd'T'HHmmss", CultureInfo.InvariantCulture);

    // RFC 5545, 3.3.11: no control characters but the tab, and line breaks as \n.
    private static string Escape(string text) => UnsoundCharacters.Replace(text.ReplaceLineEndings("\n"))
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(";", "\\;", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    // Folds at 75 octets without parting a character (RFC 5545, 3.1).
    private static void WriteLine(StringBuilder file, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > MaximalOctets)
            {
                file.Append("\r\n ");
                octets = 1;
            }

            file.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }

        file.Append("\r\n");
    }
}
