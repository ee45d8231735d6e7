using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>What must hold of events.</summary>
internal static class EventRules
{
    private static readonly PrintedTimeRules PrintedDates = new(
        EventDiagnostics.UnreadablePrintedDate, EventDiagnostics.WrongWeekday, EventDiagnostics.PrintedDateDiffers);

    public static void Check(EventArchive archive, DateOnly today, DiagnosticBag diagnostics)
    {
        foreach (var found in archive.Events)
        {
            CheckStatus(found, today, diagnostics);
            if (found.Fields.PrintedDate is { } printed)
                PrintedDates.Check(printed, time => time.AgreesWith(found.Time), found.Time.ToString(), found.Time.ToEnglish(), diagnostics);
            foreach (var item in found.Fields.Programme.Where(item => item is { Speaker: not null, Organisation: null }))
                diagnostics.Add(EventDiagnostics.SpeakerWithoutOrganisation, item.Span, item.Speaker!);
        }
    }

    private static void CheckStatus(CouncilEvent found, DateOnly today, DiagnosticBag diagnostics)
    {
        var place = found.Source.FieldLine("status");
        switch (found.Fields)
        {
            case { Status: EventStatus.Cancelled, Reason: null }:
                diagnostics.Add(EventDiagnostics.NoReason, place, found.Fields.Title);
                break;
            // What became of it is known some time later.
            case { Status: EventStatus.Planned } when found.Time.LastDay.DayNumber + 31 < today.DayNumber:
                diagnostics.Add(EventDiagnostics.StillPlanned, place, found.Fields.Title, JapaneseDate.Era(found.Time.LastDay), $"{found.Time.LastDay:O}");
                break;
            case { Status: EventStatus.Held } when found.Time.FirstDay > today:
                diagnostics.Add(EventDiagnostics.HeldInFuture, found.Fields.Start?.Span ?? place, JapaneseDate.Era(found.Time.FirstDay), $"{found.Time.FirstDay:O}");
                break;
            case { Status: EventStatus.Held, Place: null, Online: null }:
                diagnostics.Add(EventDiagnostics.Nowhere, place, found.Fields.Title);
                break;
        }
    }
}
