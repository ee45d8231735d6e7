using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Events;

/// <summary>All events.</summary>
/// <param name="Events">The events, newest first.</param>
public sealed record EventArchive(IReadOnlyList<CouncilEvent> Events)
{
    private readonly ILookup<string, CouncilEvent> _bySlug = Events.ToLookup(found => found.Slug);
    private readonly ILookup<string?, CouncilEvent> _bySubcommittee = Events.ToLookup(found => found.Fields.Subcommittee?.Value);

    /// <summary>The event with a slug, or null.</summary>
    public CouncilEvent? Find(string slug) => _bySlug[slug].FirstOrDefault();

    /// <summary>The events that a subcommittee held or plans, newest first.</summary>
    /// <param name="slug">The subcommittee's slug.</param>
    public IReadOnlyList<CouncilEvent> OfSubcommittee(string slug) => [.. _bySubcommittee[slug]];

    /// <summary>The events that are still to come on a day, the next one first: those of which the day is known.</summary>
    public IReadOnlyList<CouncilEvent> ComingOn(DateOnly today) =>
        [.. Events.Where(found => found.IsComingOn(today) && found.Time is not EventTime.Undecided).Reverse()];

    /// <summary>The events that are planned on a day for a time that is not over, but for no day yet; the earliest first.</summary>
    public IReadOnlyList<CouncilEvent> WithoutDayOn(DateOnly today) =>
        [.. Events.Where(found => found.IsComingOn(today) && found.Time is EventTime.Undecided).Reverse()];
}

/// <summary>One lecture, seminar or meeting that people can come to: <c>content/events/{slug}.md</c>.</summary>
/// <param name="Slug">The last part of its address, and its id in open data: its file name.</param>
/// <param name="Fields">The fields of its file.</param>
/// <param name="Time">When it takes place.</param>
/// <param name="Source">Its file.</param>
/// <param name="Body">What there is to say of it besides.</param>
public sealed record CouncilEvent(string Slug, EventFields Fields, EventTime Time, SourceFile Source, MarkdownText Body)
{
    /// <summary>Its page.</summary>
    public Route Route => EventRoutes.Event(Slug);

    /// <summary>When it takes place, for readers; of what is planned it says that the day is not decided.</summary>
    public string TimeInWords =>
        Time is EventTime.Undecided && Fields.Status is EventStatus.Planned ? $"{Time}（日は未定）" : Time.ToString();

    /// <summary>Whether it is still to come, or going on, on a day.</summary>
    public bool IsComingOn(DateOnly today) => Fields.Status is not EventStatus.Cancelled && Time.LastDay >= today;
}

/// <summary>The fields of an event's file.</summary>
/// <param name="Title">Its title, as printed.</param>
/// <param name="Status">Whether it is planned, was held or was called off.</param>
/// <param name="Start">When it begins; null where the day is not known.</param>
/// <param name="End">When it ends; null where that is not known, or on the same day.</param>
/// <param name="Period">The time within which it lies where the day is not known.</param>
/// <param name="PrintedDate">The date as the papers print it, to be held against start and end.</param>
/// <param name="Place">The venue; null for none.</param>
/// <param name="Online">How it is brought to people elsewhere: «オンライン» where no more is known; null for not at all.</param>
/// <param name="Attendance">How many attended; null where not known.</param>
/// <param name="Staff">How many speakers and organisers there were besides; null where not known.</param>
/// <param name="Subcommittee">Slug of the subcommittee that holds it; null for the council itself.</param>
/// <param name="CoHost">With whom it is held; null for nobody.</param>
/// <param name="Audience">For whom it is; null where not said.</param>
/// <param name="Times">How often, where it is more than one meeting; null for once.</param>
/// <param name="Reason">Why it was called off; null where it was not.</param>
/// <param name="Programme">The programme.</param>
/// <param name="Materials">Files and pages that belong to it.</param>
/// <param name="Note">What the papers leave open; null for nothing.</param>
/// <param name="SourceNote">Where the facts stand; null for none.</param>
public sealed record EventFields(
    string Title,
    EventStatus Status,
    Located<EventMoment>? Start,
    Located<EventMoment>? End,
    EventPeriod? Period,
    Located<string>? PrintedDate,
    string? Place,
    string? Online,
    Attendance? Attendance,
    int? Staff,
    Located<string>? Subcommittee,
    string? CoHost,
    string? Audience,
    string? Times,
    string? Reason,
    IReadOnlyList<ProgrammeItem> Programme,
    IReadOnlyList<Material> Materials,
    string? Note,
    string? SourceNote);

/// <summary>A time within which an event lies whose day is not known.</summary>
/// <param name="From">Its beginning.</param>
/// <param name="To">Its end.</param>
/// <param name="Span">Where it is written.</param>
public sealed record EventPeriod(PartialDate From, PartialDate To, SourceSpan Span);

/// <summary>One item of a programme.</summary>
/// <param name="Session">The session that it belongs to: 基調講演; null for none.</param>
/// <param name="Title">Its title, as printed.</param>
/// <param name="Organisation">The speaker's organisation, as printed; null for none.</param>
/// <param name="Post">The speaker's post; null for none.</param>
/// <param name="Speaker">The speaker's name; null where the papers name none.</param>
/// <param name="Span">Where it is written.</param>
public sealed record ProgrammeItem(string? Session, string Title, string? Organisation, string? Post, string? Speaker, SourceSpan Span)
{
    /// <summary>Who gives it, in one line: 団体 職名 氏名 氏; empty where the papers name nobody.</summary>
    public string Presenter =>
        string.Join(' ', new[] { Organisation, Post, Speaker is { } name ? $"{name} 氏" : null }.OfType<string>());
}

/// <summary>A file or page that belongs to an event.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Address">Where it is: root-relative.</param>
public sealed record Material(string Title, Located<string> Address);

/// <summary>What became of an event.</summary>
public enum EventStatus
{
    /// <summary>Announced.</summary>
    Planned,

    /// <summary>It took place.</summary>
    Held,

    /// <summary>It was called off.</summary>
    Cancelled,
}

/// <summary>The council's events.</summary>
public static class EventsOfCouncil
{
    extension(Council council)
    {
        /// <summary>All events.</summary>
        public EventArchive Events => council.Get<EventArchive>();
    }
}
