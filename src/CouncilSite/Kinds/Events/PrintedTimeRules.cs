using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>Holds a time as papers print it against the calendar and against the time itself.</summary>
/// <param name="Unreadable">Reports a time that cannot be read, with its words.</param>
/// <param name="WrongWeekday">Reports a weekday that the calendar contradicts, with the day, both weekdays, and day and weekday in English.</param>
/// <param name="Differs">Reports a time that is another, with its words and the time in Japanese and in English.</param>
internal sealed record PrintedTimeRules(DiagnosticDescriptor Unreadable, DiagnosticDescriptor WrongWeekday, DiagnosticDescriptor Differs)
{
    /// <summary>Checks a printed time.</summary>
    /// <param name="written">The time as printed.</param>
    /// <param name="agrees">Whether it is the time itself.</param>
    /// <param name="time">The time itself, in Japanese.</param>
    /// <param name="english">The same in English.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public void Check(Located<string> written, Func<PrintedTime, bool> agrees, string time, string english, DiagnosticBag diagnostics)
    {
        if (PrintedTime.Parse(written.Value) is not { } printed)
        {
            diagnostics.Add(Unreadable, written.Span, written.Value);
            return;
        }

        foreach (var (day, weekday, right) in printed.WrongWeekdays())
            diagnostics.Add(WrongWeekday, written.Span, JapaneseDate.Era(day), weekday, right, $"{day:O}", $"{day.DayOfWeek}");
        if (!agrees(printed))
            diagnostics.Add(Differs, written.Span, written.Value, time, english);
    }
}
