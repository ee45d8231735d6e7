using CouncilSite.Text;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>The days on which a newsletter appears: the same days of every month or of some, except in suspended times.</summary>
/// <param name="Days">Days of the month, ascending: 1 and 15.</param>
/// <param name="Suspensions">Times without issues.</param>
public sealed record Cadence(IReadOnlyList<int> Days, IReadOnlyList<Suspension> Suspensions)
{
    /// <summary>The months in which issues appear, 1 to 12; empty for every month.</summary>
    public IReadOnlyList<int> Months { get; init; } = [];

    /// <summary>Whether an issue may bear this date.</summary>
    public bool Includes(DateOnly date) =>
        Days.Contains(date.Day) && (Months.Count == 0 || Months.Contains(date.Month)) && !Suspensions.Any(suspension => suspension.Includes(date));

    /// <summary>The first day of issue after <paramref name="date"/>.</summary>
    public DateOnly Next(DateOnly date)
    {
        do
            date = (Suspensions.FirstOrDefault(suspension => suspension.Includes(date))?.To ?? date).AddDays(1);
        while (!Includes(date));
        return date;
    }
}

/// <summary>A time in which no newsletter appeared.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, part of it.</param>
/// <param name="Reason">What readers are told about it.</param>
public sealed record Suspension(DateOnly From, DateOnly To, string Reason)
{
    /// <summary>Where it is written; null where it is in no file.</summary>
    public SourceSpan? Place { get; init; }

    /// <summary>From when to when in words: in months where it lasted whole ones, for whoever counts months names no days.</summary>
    public string InJapanese => From.Day == 1 && To.AddDays(1).Day == 1
        ? $"{new PartialDate(From.Year, From.Month).ToJapanese()}から{new PartialDate(To.Year, To.Month).ToJapanese()}まで"
        : $"{JapaneseDate.Both(From)}から{JapaneseDate.Both(To)}まで";

    /// <summary>Whether a day falls in this time.</summary>
    public bool Includes(DateOnly date) => From <= date && date <= To;
}
