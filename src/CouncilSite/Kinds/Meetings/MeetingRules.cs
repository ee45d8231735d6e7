using System.Globalization;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Events;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Meetings;

/// <summary>What must hold of meetings.</summary>
internal static class MeetingRules
{
    private static readonly PrintedTimeRules PrintedDates = new(
        MeetingDiagnostics.UnreadablePrintedDate, MeetingDiagnostics.WrongWeekday, MeetingDiagnostics.OtherDate);

    public static void Check(MeetingArchive archive, FiscalCalendar years, DiagnosticBag diagnostics)
    {
        foreach (var meeting in archive.All)
        {
            CheckDates(meeting.Fields, years, diagnostics);
            CheckNumbers(meeting.Fields.Motions, "議案", "motion", diagnostics);
            CheckNumbers(meeting.Fields.Reports, "報告", "report", diagnostics);
        }

        // A name without a number or a year may come back.
        foreach (var same in archive.All.Where(meeting => meeting.Fields.Title.Any(char.IsDigit)).GroupBy(meeting => JapaneseWidth.ToNarrowWithoutBlanks(meeting.Fields.Title)))
        {
            foreach (var twice in same.OrderBy(meeting => meeting.Fields.Start.Value.Earliest).Skip(1))
                diagnostics.Add(MeetingDiagnostics.SameTitle, PlaceOfTitle(twice), twice.Fields.Title, same.First(other => other != twice).Source.DisplayPath);
        }
    }

    private static void CheckDates(MeetingFields fields, FiscalCalendar years, DiagnosticBag diagnostics)
    {
        var year = fields.FiscalYear;
        var outside = new[] { fields.Start, fields.End }.OfType<Located<PartialDate>>().Where(date => years.YearOf(date.Value.Earliest) != year.Value).ToList();
        foreach (var date in outside)
        {
            diagnostics.Add(MeetingDiagnostics.OutsideFiscalYear, date.Span,
                date.Value.ToString(), JapaneseDate.FiscalYear(year.Value), $"{year.Value}", $"{years.FirstDay(year.Value):O}", $"{years.LastDay(year.Value):O}");
        }

        // A day of another year agrees with nothing else.
        if (outside.Count > 0)
            return;
        if (fields.End is { } end && end.Value.Latest < fields.Start.Value.Earliest)
            diagnostics.Add(MeetingDiagnostics.EndsBeforeStart, end.Span, end.Value.ToString(), fields.Start.Value.ToString());
        if (fields.PrintedDate is { } printed)
            CheckPrintedDate(printed, fields, diagnostics);
    }

    private static void CheckPrintedDate(Located<string> printed, MeetingFields fields, DiagnosticBag diagnostics)
    {
        var (start, end) = (fields.Start.Value, (fields.End ?? fields.Start).Value);
        PrintedDates.Check(
            printed, time => time.FirstDay == start.Earliest && time.LastDay == end.Latest,
            start == end ? $"{start}" : $"{start}～{end}", start == end ? $"{start}" : $"{start} to {end}", diagnostics);
    }

    private static SourceSpan PlaceOfTitle(Meeting meeting)
    {
        var place = meeting.Source.Text.IndexOf(meeting.Fields.Title, StringComparison.Ordinal);
        return place < 0 ? meeting.Source.Beginning : meeting.Source.Span(place, place + meeting.Fields.Title.Length);
    }

    private static void CheckNumbers(IReadOnlyList<AgendaItem> items, string label, string english, DiagnosticBag diagnostics)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].Number is { } number && number.Value != i + 1)
            {
                diagnostics.Add(MeetingDiagnostics.WrongNumber, number.Span, label,
                    number.Value.ToString(CultureInfo.InvariantCulture), (i + 1).ToString(CultureInfo.InvariantCulture), english);
            }
        }
    }
}
