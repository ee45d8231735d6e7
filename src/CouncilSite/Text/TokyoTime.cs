namespace CouncilSite.Text;

/// <summary>Time in Asia/Tokyo, which decides what is due and what is past, wherever the program runs.</summary>
public static class TokyoTime
{
    // Japan has kept UTC+9 without summer time since 1952; a fixed offset needs no time-zone data on the machine.
    private static readonly TimeSpan Offset = TimeSpan.FromHours(9);

    /// <summary>The present day in Asia/Tokyo.</summary>
    public static DateOnly Today(TimeProvider clock) => DayOf(clock.GetUtcNow());

    /// <summary>The day in Asia/Tokyo of an instant.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>The instant at which a day begins in Asia/Tokyo.</summary>
    public static DateTimeOffset Midnight(DateOnly day) => new(day.ToDateTime(TimeOnly.MinValue), Offset);
}
