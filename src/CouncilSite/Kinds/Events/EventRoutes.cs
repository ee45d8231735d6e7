using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Events;

/// <summary>The addresses of events.</summary>
public static class EventRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "events";

    /// <summary>The list of events.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>All events that have a day, as iCalendar.</summary>
    public static Route Calendar { get; } = Index.Below("calendar.ics");

    /// <summary>All events as open data.</summary>
    public static TableRoutes Table { get; } = new("events");

    /// <summary>An event by its file name.</summary>
    public static Route Event(string slug) => Index.Below($"{slug}/");

    /// <summary>One event as iCalendar.</summary>
    public static Route CalendarOf(CouncilEvent found) => found.Route.Below("event.ics");

    /// <summary>One event as text for mail.</summary>
    public static Route TextEdition(CouncilEvent found) => found.Route.Below("index.txt");
}
