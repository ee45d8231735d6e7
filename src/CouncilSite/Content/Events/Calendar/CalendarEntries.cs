using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Content.Events.Calendar;

/// <summary>Makes calendar entries of events.</summary>
internal static class CalendarEntries
{
    public static CalendarEntry Of(CouncilEvent found, SiteView site)
    {
        var address = new Uri(site.Address.Absolute(found.Address));
        var page = site.FindPage(new Route(found.Address));
        // An entry is as new as its file; without a history its own day has to do, which never moves.
        var revised = (page is null ? null : site.LastUpdated(page)) ?? found.Time.FirstDay;
        return new CalendarEntry(
            $"{found.Slug}@{address.Host}", TokyoTime.Midnight(revised), found.Time, found.Fields.Title,
            Description(found), found.Fields.Place ?? found.Fields.Online ?? "", address,
            found.Fields.Status is EventStatus.Cancelled);
    }

    private static string Description(CouncilEvent found) => string.Join('\n', found.Fields.Programme
        .Select(item => EventTextEdition.Line(item))
        .Append(found.Fields is { Place: not null, Online: { } online } ? online : "")
        .Where(line => line.Length > 0));
}
