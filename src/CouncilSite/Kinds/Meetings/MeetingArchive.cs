using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Meetings;

/// <summary>Every meeting of the council's bodies.</summary>
/// <param name="All">The meetings, newest first.</param>
public sealed record MeetingArchive(IReadOnlyList<Meeting> All)
{
    private readonly ILookup<string, Meeting> _bySlug = All.ToLookup(meeting => meeting.Slug);
    private readonly ILookup<int, Meeting> _byYear = All.ToLookup(meeting => meeting.Fields.FiscalYear.Value);
    private readonly ILookup<string, Meeting> _byMotion = All
        .SelectMany(meeting => meeting.Fields.Motions.SelectMany(motion => motion.Pages).Select(page => page.Value).Distinct(), (meeting, address) => (meeting, address))
        .ToLookup(pair => pair.address, pair => pair.meeting);

    /// <summary>The meetings of a fiscal year in the order in which they are reported: general meetings, then secretaries'.</summary>
    public IReadOnlyList<Meeting> InFiscalYear(int fiscalYear) =>
        [.. _byYear[fiscalYear]
            .OrderBy(meeting => meeting.Fields.Body)
            .ThenBy(meeting => meeting.Fields.Start.Value.Earliest)];

    /// <summary>The meetings that had a page put before them as a motion.</summary>
    /// <param name="address">The page's root-relative address.</param>
    public IReadOnlyList<Meeting> WithMotionOn(string address) => [.. _byMotion[address]];

    /// <summary>The meeting with a slug, or null.</summary>
    public Meeting? Find(string slug) => _bySlug[slug].FirstOrDefault();
}

/// <summary>One meeting and what it had before it.</summary>
/// <param name="Slug">The last part of its address: its file name.</param>
/// <param name="Fields">The fields of its file.</param>
/// <param name="Source">Its file.</param>
/// <param name="Text">What there is to say of it besides.</param>
public sealed record Meeting(string Slug, MeetingFields Fields, SourceFile Source, MarkdownText Text)
{
    /// <summary>Its page.</summary>
    public Route Route => MeetingRoutes.Meeting(Slug);
}

/// <summary>The fields of a meeting's file.</summary>
/// <param name="Title">The meeting's name.</param>
/// <param name="Body">Which meeting.</param>
/// <param name="FiscalYear">The fiscal year that it belongs to.</param>
/// <param name="Start">Its day, or the month where the day is not known; the first day of a range.</param>
/// <param name="End">The last day of a range; null for a single day.</param>
/// <param name="PrintedDate">The date as the papers print it.</param>
/// <param name="Form">How it was held.</param>
/// <param name="Place">Where; null for none, or where that is not known.</param>
/// <param name="Motions">What it was asked to approve or decide, in order.</param>
/// <param name="Reports">What was reported to it, in order.</param>
public sealed record MeetingFields(
    string Title,
    MeetingBody Body,
    Located<int> FiscalYear,
    Located<PartialDate> Start,
    Located<PartialDate>? End,
    Located<string>? PrintedDate,
    MeetingForm Form,
    string? Place,
    IReadOnlyList<AgendaItem> Motions,
    IReadOnlyList<AgendaItem> Reports);

/// <summary>A motion or a report on a meeting's agenda.</summary>
/// <param name="Number">Its number; null where the papers give none.</param>
/// <param name="Title">Its name as printed.</param>
/// <param name="Asks">What a motion asks for; null for a report, and where the papers do not say.</param>
/// <param name="Reason">Why it is put, in a sentence or two; null for none.</param>
/// <param name="Pages">The pages that are its content, by address.</param>
public sealed record AgendaItem(
    Located<int>? Number, string Title, AgendaAim? Asks, string? Reason, IReadOnlyList<Located<string>> Pages);

/// <summary>The bodies that meet, in the order in which reports list them.</summary>
public enum MeetingBody
{
    /// <summary>The ordinary general meeting.</summary>
    Ordinary,

    /// <summary>An extraordinary general meeting.</summary>
    Extraordinary,

    /// <summary>The secretaries' meeting.</summary>
    Secretaries,
}

/// <summary>How a meeting is held.</summary>
public enum MeetingForm
{
    /// <summary>By letter (書面開催).</summary>
    ByLetter,

    /// <summary>In one place.</summary>
    InPerson,

    /// <summary>Over the network.</summary>
    Online,
}

/// <summary>What a motion asks of the meeting.</summary>
public enum AgendaAim
{
    /// <summary>To approve (承認).</summary>
    Approval,

    /// <summary>To decide (決定).</summary>
    Decision,
}

/// <summary>The council's meetings.</summary>
public static class MeetingsOfCouncil
{
    extension(Council council)
    {
        /// <summary>Every meeting of the council's bodies.</summary>
        public MeetingArchive Meetings => council.Get<MeetingArchive>();
    }
}
