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

    public static void Check(MeetingArchive archive, DiagnosticBag diagnostics)
    {
        foreach (var meeting in archive.All)
        {
            CheckDates(meeting.Fields, diagnostics);
            if (meeting.Fields.PrintedDate is { } printed)
                CheckPrintedDate(printed, meeting.Fields, diagnostics);
            CheckNumbers(meeting.Fields.Motions, "議案", "motion", diagnostics);
            CheckNumbers(meeting.Fields.Reports, "報告", "report", diagnostics);
        }

        foreach (var year in archive.All.GroupBy(meeting => meeting.Fields.FiscalYear.Value))
            CheckOrdinaryMeeting([.. year.OrderBy(meeting => meeting.Slug, StringComparer.Ordinal)], diagnostics);
    }

    private static void CheckDates(MeetingFields fields, DiagnosticBag diagnostics)
    {
        if (fields.End is { } end && end.Value.Latest < fields.Start.Value.Earliest)
            diagnostics.Add(MeetingDiagnostics.EndsBeforeStart, end.Span, end.Value.ToString(), fields.Start.Value.ToString());
        var year = fields.FiscalYear;
        foreach (var date in new[] { fields.Start, fields.End }.OfType<Located<PartialDate>>())
        {
            if (JapaneseDate.FiscalYearOf(date.Value.Earliest) != year.Value)
                diagnostics.Add(MeetingDiagnostics.OutsideFiscalYear, date.Span, date.Value.ToString(), JapaneseDate.FiscalYear(year.Value), $"{year.Value}");
        }
    }

    private static void CheckPrintedDate(Located<string> printed, MeetingFields fields, DiagnosticBag diagnostics)
    {
        var (start, end) = (fields.Start.Value, (fields.End ?? fields.Start).Value);
        PrintedDates.Check(
            printed, time => time.FirstDay == start.Earliest && time.LastDay == end.Latest,
            start == end ? $"{start}" : $"{start}～{end}", start == end ? $"{start}" : $"{start} to {end}", diagnostics);
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

    // There is an ordinary general meeting every year (bylaws article 8, paragraph 1); that there is no second one is
    // asserted beside the article.
    private static void CheckOrdinaryMeeting(IReadOnlyList<Meeting> year, DiagnosticBag diagnostics)
    {
        if (!year.Any(meeting => meeting.Fields.Body == MeetingBody.Ordinary))
            diagnostics.Add(MeetingDiagnostics.NoOrdinaryMeeting, year[0].Fields.FiscalYear.Span, JapaneseDate.FiscalYear(year[0].Fields.FiscalYear.Value), $"{year[0].Fields.FiscalYear.Value}");
    }
}
