using System.Globalization;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Events;

/// <summary>The list of events.</summary>
/// <param name="Coming">Those still to come on the day of the build, the next one first.</param>
/// <param name="WithoutDay">Those that are planned for a time that is not over, but for no day yet; the earliest first.</param>
/// <param name="Past">Those that were held, newest first.</param>
/// <param name="Unrecorded">Those that were announced for a time that is over, without a record of what became of them; newest first.</param>
/// <param name="Cancelled">Those that were called off, newest first.</param>
public sealed record EventListPage(
    IReadOnlyList<CouncilEvent> Coming,
    IReadOnlyList<CouncilEvent> WithoutDay,
    IReadOnlyList<CouncilEvent> Past,
    IReadOnlyList<CouncilEvent> Unrecorded,
    IReadOnlyList<CouncilEvent> Cancelled) : IPageModel;

/// <summary>One event.</summary>
/// <param name="Event">The event.</param>
/// <param name="IsComing">Whether it is still to come on the day of the build.</param>
public sealed record EventPage(CouncilEvent Event, bool IsComing) : IPageModel;

/// <summary>The pages, calendars and open data of events.</summary>
internal static class EventPages
{
    public static void Plan(EventArchive archive, Council council, SitePlanBuilder plan)
    {
        var today = council.Today;
        var over = archive.Events.Where(found => !found.IsComingOn(today)).ToList();
        plan.Add(new Page(EventRoutes.Index, "イベント", new EventListPage(
            archive.ComingOn(today), archive.WithoutDayOn(today),
            WithStatus(EventStatus.Held), WithStatus(EventStatus.Planned), WithStatus(EventStatus.Cancelled)))
        {
            Description = "講演会、セミナー、部会のイベントの予定と記録",
        });
        foreach (var found in archive.Events)
            PlanEvent(found, today, plan);
        plan.Add(new GeneratedFile(EventRoutes.Calendar, site => Calendar(archive.Events, site)));
        plan.Add(Table(archive, council));

        IReadOnlyList<CouncilEvent> WithStatus(EventStatus status) => [.. over.Where(found => found.Fields.Status == status)];
    }

    private static void PlanEvent(CouncilEvent found, DateOnly today, SitePlanBuilder plan)
    {
        plan.Add(new Page(found.Route, found.Fields.Title, new EventPage(found, found.IsComingOn(today)))
        {
            Description = found.TimeInWords,
            Source = found.Source,
            Date = found.Time.FirstDay,
            Texts = [found.Body],
            Addresses = [.. found.Fields.Materials.Select(material => material.Address)],
            StructuredData = (json, site) => EventData.Write(json, found, site),
        });
        plan.Add(new GeneratedFile(EventRoutes.TextEdition(found), site => EventTextEdition.Write(found, site)), found.Source);
        if (found.Time is not EventTime.Undecided)
            plan.Add(new GeneratedFile(EventRoutes.CalendarOf(found), site => Calendar([found], site)), found.Source);
    }

    private static byte[] Calendar(IEnumerable<CouncilEvent> events, SiteView site) => CalendarWriter.Write(
        $"{site.Council.Settings.Name}のイベント",
        events.Where(found => found.Time is not EventTime.Undecided).Select(found => CalendarEntries.Of(found, site)));

    private static DataTable Table(EventArchive archive, Council council)
    {
        var address = new SiteAddress(council.Settings.BaseUrl);
        return new DataTable(
            EventRoutes.Table, "イベントの一覧", "講演会、セミナー、部会のイベントです。日が決まっていないか、中止したものは、始まりと終わりが空です。"
                + Naming("中止したもの", archive.Events.Where(found => found.Fields.Status is EventStatus.Cancelled))
                + Naming("参加人数が「約」とある、おおよそのもの", archive.Events.Where(found => found.Fields.Attendance?.IsApproximate == true)),
            [
                new("id", "識別子", DataType.Text, "ページの住所の最後の部分"),
                new("title", "名前", DataType.Text),
                new("start", "始まり", DataType.DateTime, "日付、または日本時間の日時（ISO 8601）"),
                new("end", "終わり", DataType.DateTime, "日付（その日を含む）、または日本時間の日時（ISO 8601）"),
                new("place", "会場", DataType.Text),
                new("online", "オンライン", DataType.Boolean, "オンラインで参加または視聴できたか"),
                new("attendance", "参加人数", DataType.Number, "単位は人。資料に「約」とあるものも数だけを書きます。"),
                new("url", "住所", DataType.Text, "ページの住所"),
            ],
            [.. archive.Events.Reverse().Select(found => Row(found, address))])
        {
            Key = ["id"],
        };
    }

    // What a row cannot say in the columns that are promised.
    private static string Naming(string what, IEnumerable<CouncilEvent> events) =>
        string.Join('、', events.Reverse().Select(found => found.Slug)) is { Length: > 0 } names ? $"{what}は {names} です。" : "";

    private static IReadOnlyList<DataValue> Row(CouncilEvent found, SiteAddress address)
    {
        // A column for the status is not part of the contract: an event that was called off has no dates.
        var (start, end) = found.Time switch
        {
            _ when found.Fields.Status is EventStatus.Cancelled => (null, null),
            EventTime.Timed timed => (Iso(timed.Start), timed.End is { } until ? Iso(until) : null),
            EventTime.WholeDays days => (Iso(days.First), Iso(days.Last)),
            _ => (null, null),
        };
        return
        [
            found.Slug, found.Fields.Title, start, end, found.Fields.Place, IsOnline(found.Fields),
            found.Fields.Attendance?.Count, address.Absolute(found.Route.Path),
        ];
    }

    // Where neither a place nor a way online is known, nobody can say which it was.
    private static bool? IsOnline(EventFields fields) => fields is { Place: null, Online: null } ? null : fields.Online is not null;

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Iso(DateTime time) => time.ToString("yyyy-MM-dd'T'HH:mm:ss'+09:00'", CultureInfo.InvariantCulture);
}
