using CouncilSite.Content;
using CouncilSite.Kinds.Meetings;
using CouncilSite.Markdown;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Plans;

/// <summary>The list of activity plans.</summary>
/// <param name="Plans">Every plan, newest first.</param>
public sealed record PlanListPage(IReadOnlyList<ActivityPlan> Plans) : IPageModel;

/// <summary>The activity plan of one fiscal year with its calendar.</summary>
/// <param name="Plan">The plan.</param>
/// <param name="Meeting">The meeting that it was put to; null for none.</param>
/// <param name="FirstDay">The first day of the fiscal year.</param>
public sealed record PlanPage(ActivityPlan Plan, Meeting? Meeting, DateOnly FirstDay) : IPageModel
{
    private readonly ILookup<string, PlanEntry> _entries = Plan.Fields.Sections.SelectMany(section => section.Entries).ToLookup(entry => entry.Id.Value);

    /// <summary>The first days of the twelve months of the fiscal year.</summary>
    public IReadOnlyList<DateOnly> Months => [.. Enumerable.Range(0, 12).Select(FirstDay.AddMonths)];

    /// <summary>The plan's entry that a calendar row belongs to, or null.</summary>
    public PlanEntry? EntryOf(CalendarRow row) => row.Plan is { } reference ? _entries[reference.Value].FirstOrDefault() : null;
}

/// <summary>The pages of activity plans.</summary>
internal static class PlanPages
{
    public static void Plan(PlanArchive archive, Council council, SitePlanBuilder plan)
    {
        plan.Add(new Page(PlanRoutes.Index, "事業計画", new PlanListPage(archive.All)) { Description = "年度ごとの事業計画と年間計画表" });
        foreach (var item in archive.All)
        {
            var year = item.Fields.FiscalYear.Value;
            var meeting = item.Fields.Meeting is { } slug ? council.Meetings.Find(slug.Value) : null;
            plan.Add(new Page(PlanRoutes.Plan(year), item.Fields.Title, new PlanPage(item, meeting, council.Settings.FiscalCalendar.FirstDay(year)))
            {
                Source = item.Source,
                // The plan speaks on the day it is put to the meeting.
                Date = meeting?.Fields.Start.Value.Latest ?? council.Settings.FiscalCalendar.FirstDay(year),
                Texts = [item.Notice],
                Addresses = [.. item.Fields.Sections.SelectMany(section => section.Entries).Select(entry => entry.Link).OfType<Located<string>>()],
                Headings = Headings(item),
            });
        }
    }

    private static IReadOnlyList<MarkdownHeading> Headings(ActivityPlan plan)
    {
        var headings = plan.Fields.Sections.Select((section, i) => new MarkdownHeading(2, $"section-{i + 1}", $"{i + 1}　{section.Title}")).ToList();
        if (plan.Fields.Calendar.Count > 0)
            headings.Add(new MarkdownHeading(2, "calendar", "年間活動計画"));
        if (!plan.Notice.IsEmpty)
            headings.Add(new MarkdownHeading(2, "notice", plan.Fields.NoticeTitle ?? "別紙"));
        return headings;
    }
}
