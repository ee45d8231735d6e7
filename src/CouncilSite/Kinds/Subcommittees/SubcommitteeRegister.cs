using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>Every subcommittee.</summary>
/// <param name="All">The subcommittees, oldest first.</param>
public sealed record SubcommitteeRegister(IReadOnlyList<Subcommittee> All)
{
    private readonly ILookup<string, Subcommittee> _bySlug = All.ToLookup(subcommittee => subcommittee.Slug);

    /// <summary>The subcommittee with a slug, or null.</summary>
    public Subcommittee? Find(string slug) => _bySlug[slug].FirstOrDefault();
}

/// <summary>One subcommittee.</summary>
/// <param name="Slug">The last part of its address: its file name.</param>
/// <param name="Fields">The fields of its file.</param>
/// <param name="Source">Its file.</param>
/// <param name="Text">What there is to say of it besides.</param>
public sealed record Subcommittee(string Slug, SubcommitteeFields Fields, SourceFile Source, MarkdownText Text)
{
    /// <summary>Its page.</summary>
    public Route Route => SubcommitteeRoutes.Subcommittee(Slug);
}

/// <summary>The fields of a subcommittee's file.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Established">The day it was set up.</param>
/// <param name="Representative">The organisation that leads it.</param>
/// <param name="Members">The organisations that take part.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Themes">What it set itself, by fiscal year.</param>
/// <param name="Activities">What it did, beyond its events and newsletters, which are gathered from their own files.</param>
/// <param name="Reviews">How it looks back, by fiscal year.</param>
/// <param name="Plans">What it intends, by fiscal year.</param>
public sealed record SubcommitteeFields(
    string Title,
    DateOnly Established,
    string Representative,
    IReadOnlyList<string> Members,
    string Purpose,
    IReadOnlyList<YearNote> Themes,
    IReadOnlyList<Activity> Activities,
    IReadOnlyList<YearNote> Reviews,
    IReadOnlyList<Intention> Plans);

/// <summary>Something said of one fiscal year.</summary>
public sealed record YearNote(int FiscalYear, string Text);

/// <summary>Something intended for a fiscal year.</summary>
public sealed record Intention(int FiscalYear, string Title, string Text);

/// <summary>One activity of a subcommittee.</summary>
/// <param name="Id">Its anchor on the page.</param>
/// <param name="Type">What kind of activity.</param>
/// <param name="Title">Its name.</param>
/// <param name="Date">Its first day.</param>
/// <param name="Until">Its last day; null for a single day.</param>
/// <param name="Time">Its time of day in Asia/Tokyo; null where not known.</param>
/// <param name="Place">Where.</param>
/// <param name="Audience">Whom it was for.</param>
/// <param name="Participants">How many persons took part, as stated.</param>
/// <param name="ParticipantsByOrganisation">The same by organisation; must add up.</param>
/// <param name="Agenda">What was talked about.</param>
/// <param name="DetailsTitle">The heading of the details; null for none.</param>
/// <param name="Details">What belongs to it, point by point.</param>
/// <param name="Outcome">What came of it; null where the papers do not say.</param>
/// <param name="Links">Pages that say more, by address.</param>
public sealed record Activity(
    Located<string> Id,
    ActivityType Type,
    string Title,
    Located<DateOnly> Date,
    Located<DateOnly>? Until,
    TimeOfDayRange? Time,
    string? Place,
    string? Audience,
    Located<int>? Participants,
    IReadOnlyList<Attendees> ParticipantsByOrganisation,
    IReadOnlyList<string> Agenda,
    string? DetailsTitle,
    IReadOnlyList<string> Details,
    string? Outcome,
    IReadOnlyList<Located<string>> Links);

/// <summary>How many persons came from one organisation.</summary>
public sealed record Attendees(string Organisation, int Count);

/// <summary>The kinds of activity.</summary>
public enum ActivityType
{
    /// <summary>A meeting of the subcommittee.</summary>
    Meeting,

    /// <summary>A survey.</summary>
    Survey,

    /// <summary>A project that goes on for a while.</summary>
    Project,
}

/// <summary>The council's subcommittees.</summary>
public static class SubcommitteesOfCouncil
{
    extension(Council council)
    {
        /// <summary>Every subcommittee.</summary>
        public SubcommitteeRegister Subcommittees => council.Get<SubcommitteeRegister>();
    }
}
