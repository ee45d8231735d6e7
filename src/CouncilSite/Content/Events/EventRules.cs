using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content.Events;

/// <summary>What must hold of events.</summary>
internal static class EventRules
{
    public static void Check(EventArchive archive, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var found in archive.Events)
        {
            CheckStatus(found, today, diagnostics);
            if (found.Fields.PrintedDate is { } printed)
                CheckPrintedDate(printed, found.Time, diagnostics);
            foreach (var item in found.Fields.Programme.Where(item => item is { Speaker: not null, Organisation: null }))
                diagnostics.Add(EventDiagnostics.SpeakerWithoutOrganisation, item.Span, item.Speaker!);
        }
    }

    private static void CheckStatus(CouncilEvent found, DateOnly today, DiagnosticBag diagnostics)
    {
        var place = found.Source.Beginning;
        switch (found.Fields)
        {
            case { Status: EventStatus.Cancelled, Reason: null }:
                diagnostics.Add(EventDiagnostics.NoReason, place, found.Fields.Title);
                break;
            case { Status: EventStatus.Held } when found.Time.FirstDay > today:
                diagnostics.Add(EventDiagnostics.HeldInFuture, found.Fields.Start?.Span ?? place, JapaneseDate.Era(found.Time.FirstDay), $"{found.Time.FirstDay:O}");
                break;
            case { Status: EventStatus.Held, Place: null, Online: null }:
                diagnostics.Add(EventDiagnostics.Nowhere, place, found.Fields.Title);
                break;
        }
    }

    private static void CheckPrintedDate(Located<string> written, EventTime time, DiagnosticBag diagnostics)
    {
        if (PrintedTime.Parse(written.Value) is not { } printed)
        {
            diagnostics.Add(EventDiagnostics.UnreadablePrintedDate, written.Span, written.Value);
            return;
        }

        foreach (var (day, weekday, right) in printed.WrongWeekdays())
            diagnostics.Add(EventDiagnostics.WrongWeekday, written.Span, JapaneseDate.Era(day), weekday, right, $"{day:O}", $"{day.DayOfWeek}");
        if (!printed.AgreesWith(time))
            diagnostics.Add(EventDiagnostics.PrintedDateDiffers, written.Span, written.Value, time.ToString(), time.ToEnglish());
    }
}
