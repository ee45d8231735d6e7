using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Meetings;

/// <summary>The list of meetings.</summary>
/// <param name="Meetings">Every meeting, newest first.</param>
public sealed record MeetingListPage(IReadOnlyList<Meeting> Meetings) : IPageModel;

/// <summary>One meeting with its agenda.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Book">The address of its agenda book; null where its papers are not on the site.</param>
public sealed record MeetingPage(Meeting Meeting, Route? Book) : IPageModel;

/// <summary>The pages of meetings.</summary>
internal static class MeetingPages
{
    public static void Plan(MeetingArchive archive, SitePlanBuilder plan)
    {
        plan.Add(new Page(MeetingRoutes.Index, "会議", new MeetingListPage(archive.All))
        {
            Description = "会議の日程、議案、報告",
        });
        foreach (var meeting in archive.All)
        {
            // A book needs something to print: the pages that the agenda's items lead to.
            var hasBook = meeting.Fields.Motions.Concat(meeting.Fields.Reports).Any(item => item.Pages.Count > 0);
            plan.Add(new Page(meeting.Route, meeting.Fields.Title, new MeetingPage(meeting, hasBook ? MeetingRoutes.Book(meeting) : null))
            {
                Source = meeting.Source,
                Date = meeting.Fields.Start.Value.Latest,
                Texts = [meeting.Text],
                Addresses = [.. meeting.Fields.Motions.Concat(meeting.Fields.Reports).SelectMany(item => item.Pages)],
            });
            if (hasBook)
                PlanBook(AgendaBookPage.For(meeting), plan);
        }
    }

    private static void PlanBook(Page page, SitePlanBuilder plan)
    {
        plan.Add(page);
        var book = (AgendaBookPage)page.Model;
        plan.Add(new GeneratedFile(book.StyleSheet, _ => RunningHeads.Write(book)), page.Source);
    }
}
