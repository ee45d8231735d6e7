using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Meetings;

/// <summary>The whole agenda book of a meeting (議案書) for print, set from the pages that its agenda leads to.</summary>
/// <param name="Meeting">The meeting.</param>
/// <param name="Chapters">Its motions, then its reports.</param>
/// <param name="StyleSheet">Where the style sheet with the chapters' running heads is published.</param>
public sealed record AgendaBookPage(Meeting Meeting, IReadOnlyList<BookChapter> Chapters, Route StyleSheet) : IPageModel
{
    internal static Page For(Meeting meeting)
    {
        var motions = meeting.Fields.Motions.Select((item, i) => BookChapter.For("motion", "議案", i + 1, item));
        var reports = meeting.Fields.Reports.Select((item, i) => BookChapter.For("report", "報告", i + 1, item));
        return new Page(MeetingRoutes.Book(meeting), $"{meeting.Fields.Title} 議案書", new AgendaBookPage(meeting, [.. motions, .. reports], MeetingRoutes.BookStyleSheet(meeting)))
        {
            ShortTitle = "議案書",
            Source = meeting.Source,
            Date = meeting.Fields.Start.Value.Latest,
            IsListed = false,
            IsMadeOfPages = true,
            Search = SearchReach.Headings,
            PdfEdition = MeetingRoutes.BookPdf(meeting),
        };
    }
}

/// <summary>A chapter of an agenda book: one motion or one report.</summary>
/// <param name="Anchor">Its place in the book: <c>motion-1</c>.</param>
/// <param name="Label">議案１ or 報告１; empty where the papers give no number.</param>
/// <param name="Item">What stands on the agenda.</param>
public sealed record BookChapter(string Anchor, string Label, AgendaItem Item)
{
    /// <summary>The chapter's heading.</summary>
    public string Heading => Label.Length > 0 ? $"{Label}　{Item.Title}" : Item.Title;

    internal static BookChapter For(string anchor, string label, int position, AgendaItem item) =>
        new($"{anchor}-{position}", item.Number is { } number ? $"{label}{number.Value}" : "", item);
}
