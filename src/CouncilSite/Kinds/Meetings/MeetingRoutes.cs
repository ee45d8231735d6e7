using CouncilSite.Addresses;

namespace CouncilSite.Kinds.Meetings;

/// <summary>The addresses of meetings.</summary>
public static class MeetingRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "meetings";

    /// <summary>The list of meetings.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>A meeting by its file name.</summary>
    public static Route Meeting(string slug) => Index.Below($"{slug}/");

    /// <summary>A meeting's whole agenda book.</summary>
    public static Route Book(Meeting meeting) => meeting.Route.Below("book/");

    /// <summary>The style sheet with the running heads of an agenda book.</summary>
    public static Route BookStyleSheet(Meeting meeting) => Book(meeting).Below("running-heads.css");

    /// <summary>An agenda book as PDF.</summary>
    public static Route BookPdf(Meeting meeting) => Book(meeting).Below("agenda-book.pdf");
}
