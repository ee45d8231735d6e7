using CouncilSite.Content;
using CouncilSite.Kinds.Meetings;
using CouncilSite.Markdown;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Reports;

/// <summary>The list of annual reports.</summary>
/// <param name="Reports">Every report, newest first.</param>
public sealed record ReportListPage(IReadOnlyList<AnnualReport> Reports) : IPageModel;

/// <summary>The report of one fiscal year.</summary>
/// <param name="Report">The report.</param>
/// <param name="Activities">What it gathers.</param>
/// <param name="Meeting">The meeting that it was put to; null for none.</param>
public sealed record ReportPage(AnnualReport Report, YearActivities Activities, Meeting? Meeting) : IPageModel;

/// <summary>The pages of annual reports.</summary>
internal static class ReportPages
{
    public static void Plan(ReportArchive archive, Council council, SitePlanBuilder plan)
    {
        plan.Add(new Page(ReportRoutes.Index, "事業報告", new ReportListPage(archive.All)) { Description = "年度ごとの事業報告" });
        foreach (var report in archive.All)
        {
            var year = report.Fields.FiscalYear.Value;
            var meeting = report.Fields.Meeting is { } slug ? council.Meetings.Find(slug.Value) : null;
            plan.Add(new Page(ReportRoutes.Report(year), report.Fields.Title, new ReportPage(report, YearActivities.Of(year, council), meeting))
            {
                Source = report.Source,
                // The report speaks on the day it is put to the meeting.
                Date = meeting?.Fields.Start.Value.Latest ?? council.Settings.FiscalCalendar.LastDay(year),
                Texts = [report.Text],
                Headings = [.. report.Fields.Sections.Select((section, i) => new MarkdownHeading(2, $"section-{i + 1}", $"{i + 1}　{section.Title.Value}"))],
            });
        }
    }
}
