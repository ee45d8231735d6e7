using System.Security.Cryptography;
using System.Text;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>Makes calendar entries of events.</summary>
internal static class CalendarEntries
{
    public static CalendarEntry Of(CouncilEvent found, SiteView site)
    {
        var address = new Uri(site.Address.Absolute(found.Route.Path));
        var page = site.FindPage(found.Route);
        // An entry is as new as its file; without a history its own day has to do, which never moves.
        var revised = (page is null ? null : site.LastUpdated(page)) ?? found.Time.FirstDay;
        return new CalendarEntry(
            Uid(found, site.Council.Settings.Name), TokyoTime.Midnight(revised), found.Time, found.Fields.Title,
            Description(found), found.Fields.Place ?? found.Fields.Online ?? "", address,
            found.Fields.Status is EventStatus.Cancelled);
    }

    // Of the council and the event alone: the site may move to another host, and its events stay the same
    // (RFC 7986, 5.3: a random-looking UUID; RFC 9562, 5.8: version 8 for one's own way of making it).
    private static string Uid(CouncilEvent found, string council)
    {
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes($"{council}\n{found.Slug}")).AsSpan(0, 16);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x80);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return new Guid(bytes, bigEndian: true).ToString();
    }

    private static string Description(CouncilEvent found) => string.Join('\n', found.Fields.Programme
        .Select(item => EventTextEdition.Line(item))
        .Append(found.Fields is { Place: not null, Online: { } online } ? online : "")
        .Where(line => line.Length > 0));
}
