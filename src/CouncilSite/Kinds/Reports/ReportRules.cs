using System.Globalization;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Meetings;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Reports;

/// <summary>What must hold of annual reports.</summary>
internal static class ReportRules
{
    public static void Check(ReportArchive archive, Council council, DiagnosticBag diagnostics)
    {
        foreach (var report in archive.All)
        {
            if (report.Fields.Meeting is { } meeting && council.Meetings.Find(meeting.Value) is null)
            {
                var known = QuotedWords.Of(council.Meetings.All.Select(other => other.Slug));
                diagnostics.Add(ReportDiagnostics.UnknownMeeting, meeting.Span, meeting.Value, known.Japanese, known.English);
            }

            var activities = YearActivities.Of(report.Fields.FiscalYear.Value, council);
            foreach (var section in report.Fields.Sections)
                CheckSection(section, activities, council, diagnostics);
        }
    }

    private static void CheckSection(ReportSection section, YearActivities activities, Council council, DiagnosticBag diagnostics)
    {
        if (section.Lists is not { } list)
        {
            if (section.Text is null)
                diagnostics.Add(ReportDiagnostics.EmptySection, section.Title.Span, section.Title.Value);
            return;
        }

        var titles = activities.Titles(list);
        if (section.Count is { } count && count.Value != titles.Count && council.Unread.FirstIn(ReportWords.Lists.Of(list).Written) is null)
        {
            var quoted = QuotedWords.Of(titles);
            diagnostics.Add(ReportDiagnostics.OtherCount, count.Span, section.Title.Value,
                count.Value.ToString(CultureInfo.InvariantCulture), titles.Count.ToString(CultureInfo.InvariantCulture),
                quoted.Japanese, quoted.English);
        }
    }
}
