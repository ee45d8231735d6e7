using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Events;
using CouncilSite.Kinds.Meetings;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Plans;

/// <summary>What must hold of activity plans.</summary>
internal static class PlanRules
{
    public static void Check(PlanArchive archive, Council council, DiagnosticBag diagnostics)
    {
        foreach (var plan in archive.All)
        {
            if (plan.Fields.Meeting is { } meeting)
                FindMeeting(meeting, council, diagnostics);
            var entries = plan.Fields.Sections.SelectMany(section => section.Entries).ToList();
            foreach (var twice in entries.GroupBy(entry => entry.Id.Value).SelectMany(group => group.Skip(1)))
                diagnostics.Add(PlanDiagnostics.DuplicateId, twice.Id.Span, twice.Id.Value);
            foreach (var entry in entries)
            {
                CheckYear(entry.Months, plan.Fields.FiscalYear.Value, council.Settings.FiscalCalendar, diagnostics);
                CheckEvent(entry, council, diagnostics);
                CheckMeeting(entry, council, diagnostics);
            }

            CheckCalendar(plan.Fields, entries, council, diagnostics);
        }
    }

    private static Meeting? FindMeeting(Located<string> reference, Council council, DiagnosticBag diagnostics)
    {
        if (council.Meetings.Find(reference.Value) is { } found)
            return found;
        var known = QuotedWords.Of(council.Meetings.All.Select(other => other.Slug));
        diagnostics.Add(PlanDiagnostics.UnknownMeeting, reference.Span, reference.Value, known.Japanese, known.English);
        return null;
    }

    private static void CheckCalendar(PlanFields plan, IReadOnlyList<PlanEntry> entries, Council council, DiagnosticBag diagnostics)
    {
        var years = council.Settings.FiscalCalendar;
        foreach (var twice in plan.Calendar.GroupBy(group => group.Number.Value).SelectMany(same => same.Skip(1)))
            diagnostics.Add(PlanDiagnostics.DuplicateNumber, twice.Number.Span, $"{twice.Number.Value}");
        var rows = plan.Calendar.SelectMany(group => group.Rows).ToList();
        var entriesById = entries.ToLookup(entry => entry.Id.Value);
        var ids = QuotedWords.Of(entries.Select(entry => entry.Id.Value));
        var shown = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            CheckYear(row.Months, plan.FiscalYear.Value, years, diagnostics);
            if (row.Plan is not { } reference)
                continue;
            if (entriesById[reference.Value].FirstOrDefault() is not { } entry)
            {
                var nearest = NearestName.Find(reference.Value, entries.Select(other => other.Id.Value));
                var meant = Suggestion.Of(reference.Value, nearest);
                diagnostics.Add(PlanDiagnostics.UnknownEntry, reference.Span, row.Title, reference.Value, ids.Japanese, ids.English, meant.Japanese, meant.English);
                // What is misspelt is not missing besides.
                if (meant != Suggestion.None)
                    shown.Add(nearest);
                continue;
            }

            shown.Add(reference.Value);
            if (row.Months is { } months && entry.Months is { } planned && months.Value != planned.Value && IsWithin(planned, plan.FiscalYear.Value, years) && !IsContradicted(entry, council))
                diagnostics.Add(PlanDiagnostics.OtherMonths, months.Span, months.Value.ToJapanese(), entry.Title, planned.Value.ToJapanese(), months.Value.ToString(), planned.Value.ToString());
        }

        // A plan may come without a calendar; with one, the calendar is whole.
        if (rows.Count == 0)
            return;
        foreach (var entry in entries.Where(entry => !shown.Contains(entry.Id.Value)))
            diagnostics.Add(PlanDiagnostics.MissingInCalendar, entry.Id.Span, entry.Title, entry.Id.Value);
    }

    private static void CheckYear(Located<MonthRange>? months, int fiscalYear, FiscalCalendar years, DiagnosticBag diagnostics)
    {
        if (months is not null && !IsWithin(months, fiscalYear, years))
        {
            diagnostics.Add(PlanDiagnostics.OutsideFiscalYear, months.Span,
                months.Value.ToString(), JapaneseDate.FiscalYear(fiscalYear), $"{fiscalYear}", $"{years.FirstDay(fiscalYear):yyyy-MM}", $"{years.LastDay(fiscalYear):yyyy-MM}");
        }
    }

    private static bool IsWithin(Located<MonthRange> months, int fiscalYear, FiscalCalendar years) =>
        years.YearOf(months.Value.First) == fiscalYear && years.YearOf(months.Value.Last) == fiscalYear;

    private static void CheckEvent(PlanEntry entry, Council council, DiagnosticBag diagnostics)
    {
        if (entry.Event is not { } reference)
            return;
        if (council.Events.Find(reference.Value) is not { } announced)
        {
            var meant = Suggestion.Of(reference.Value, NearestName.Find(reference.Value, council.Events.Events.Select(other => other.Slug)));
            diagnostics.Add(PlanDiagnostics.UnknownEvent, reference.Span, reference.Value, meant.Japanese, meant.English);
            return;
        }

        var time = announced.Time;
        if (entry.Months is { } months && !(months.Value.Contains(time.FirstDay) && months.Value.Contains(time.LastDay)))
        {
            diagnostics.Add(PlanDiagnostics.EventOutsidePlan, reference.Span, reference.Value,
                time.ToString(), months.Value.ToJapanese(), time.ToEnglish(), months.Value.ToString());
        }
    }

    private static void CheckMeeting(PlanEntry entry, Council council, DiagnosticBag diagnostics)
    {
        if (entry.Meeting is not { } reference || FindMeeting(reference, council, diagnostics) is not { } meeting || entry.Months is not { } months)
            return;
        var start = meeting.Fields.Start.Value;
        if (!IsHeldIn(meeting, months))
        {
            diagnostics.Add(PlanDiagnostics.MeetingOutsidePlan, reference.Span, meeting.Fields.Title,
                start.ToJapanese(), months.Value.ToJapanese(), start.ToString(), months.Value.ToString());
        }
    }

    // The months of the plan are in doubt by themselves.
    private static bool IsContradicted(PlanEntry entry, Council council) =>
        entry is { Meeting: { } reference, Months: { } months } && council.Meetings.Find(reference.Value) is { } meeting && !IsHeldIn(meeting, months);

    private static bool IsHeldIn(Meeting meeting, Located<MonthRange> months) =>
        months.Value.Contains(meeting.Fields.Start.Value.Earliest) && months.Value.Contains((meeting.Fields.End ?? meeting.Fields.Start).Value.Latest);
}
