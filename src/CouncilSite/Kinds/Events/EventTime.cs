using System.Globalization;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>When an event takes place, always in Asia/Tokyo.</summary>
public abstract record EventTime
{
    private EventTime()
    {
    }

    /// <summary>The first day on which it may take place.</summary>
    public abstract DateOnly FirstDay { get; }

    /// <summary>The last day on which it may take place, part of it.</summary>
    public abstract DateOnly LastDay { get; }

    /// <summary>For readers: 令和2年8月5日（水）13時30分から16時30分まで.</summary>
    public abstract override string ToString();

    /// <summary>For messages in English: 2020-08-05 13:30 to 16:30.</summary>
    public abstract string ToEnglish();

    private static string DayWithWeekday(DateOnly day) => $"{JapaneseDate.Era(day)}（{JapaneseDate.Weekday(day)}）";

    private static string TimeOfDay(DateTime time) => time.Minute == 0
        ? string.Create(CultureInfo.InvariantCulture, $"{time.Hour}時")
        : string.Create(CultureInfo.InvariantCulture, $"{time.Hour}時{time.Minute}分");

    /// <summary>One or more whole days; no time of day is known.</summary>
    /// <param name="First">The first day.</param>
    /// <param name="Last">The last day, part of the event.</param>
    public sealed record WholeDays(DateOnly First, DateOnly Last) : EventTime
    {
        /// <inheritdoc/>
        public override DateOnly FirstDay => First;

        /// <inheritdoc/>
        public override DateOnly LastDay => Last;

        /// <inheritdoc/>
        public override string ToString() =>
            First == Last ? DayWithWeekday(First) : $"{DayWithWeekday(First)}から{DayWithWeekday(Last)}まで";

        /// <inheritdoc/>
        public override string ToEnglish() => First == Last ? $"{First:O}" : $"{First:O} to {Last:O}";
    }

    /// <summary>From one time of day to another.</summary>
    /// <param name="Start">When it begins.</param>
    /// <param name="End">When it ends; null where that is not known.</param>
    public sealed record Timed(DateTime Start, DateTime? End) : EventTime
    {
        /// <inheritdoc/>
        public override DateOnly FirstDay => DateOnly.FromDateTime(Start);

        /// <inheritdoc/>
        public override DateOnly LastDay => DateOnly.FromDateTime(End ?? Start);

        /// <inheritdoc/>
        public override string ToString() => $"{DayWithWeekday(FirstDay)}{TimeOfDay(Start)}から" + End switch
        {
            null => "",
            { } end when LastDay == FirstDay => TimeOfDay(end) + "まで",
            { } end => $"{DayWithWeekday(LastDay)}{TimeOfDay(end)}まで",
        };

        /// <inheritdoc/>
        public override string ToEnglish() => $"{Start:yyyy-MM-dd HH:mm}" + End switch
        {
            null => "",
            { } end when LastDay == FirstDay => $" to {end:HH:mm}",
            { } end => $" to {end:yyyy-MM-dd HH:mm}",
        };
    }

    /// <summary>A day that is not known, or not decided yet, within a time that is.</summary>
    /// <param name="From">The beginning of that time.</param>
    /// <param name="To">Its end, part of it.</param>
    public sealed record Undecided(PartialDate From, PartialDate To) : EventTime
    {
        /// <summary>The council's fiscal years, one of which the time may be.</summary>
        public FiscalCalendar Calendar { get; init; } = FiscalCalendar.OfState;

        /// <inheritdoc/>
        public override DateOnly FirstDay => From.Earliest;

        /// <inheritdoc/>
        public override DateOnly LastDay => To.Latest;

        /// <inheritdoc/>
        public override string ToString() => IsFiscalYear
            ? JapaneseDate.FiscalYear(FirstDay.Year)
            : $"{From.ToJapanese()}から{To.ToJapanese()}まで";

        /// <inheritdoc/>
        public override string ToEnglish() => From == To ? $"{From}" : $"{From} to {To}";

        private bool IsFiscalYear => FirstDay == Calendar.FirstDay(FirstDay.Year) && LastDay == Calendar.LastDay(FirstDay.Year);
    }
}
