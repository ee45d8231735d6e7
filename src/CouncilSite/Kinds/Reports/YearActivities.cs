using CouncilSite.Content;
using CouncilSite.Kinds.Events;
using CouncilSite.Kinds.Meetings;
using CouncilSite.Kinds.Subcommittees;

namespace CouncilSite.Kinds.Reports;

/// <summary>What the council did in one fiscal year, gathered from the other files.</summary>
/// <param name="FiscalYear">The fiscal year.</param>
/// <param name="Meetings">The meetings, general meetings first.</param>
/// <param name="Events">The council's own events that were held or called off, by date.</param>
/// <param name="Subcommittees">The subcommittees that did something, each with its year and what it intends for the next.</param>
public sealed record YearActivities(
    int FiscalYear,
    IReadOnlyList<Meeting> Meetings,
    IReadOnlyList<CouncilEvent> Events,
    IReadOnlyList<SubcommitteeReport> Subcommittees)
{
    /// <summary>Gathers a fiscal year.</summary>
    public static YearActivities Of(int fiscalYear, Council council) => new(
        fiscalYear,
        council.Meetings.InFiscalYear(fiscalYear),
        [.. council.Events.Events
            .Where(found => found.Fields.Subcommittee is null && found.Fields.Status is not EventStatus.Planned
                && council.Settings.FiscalCalendar.YearOf(found.Time.FirstDay) == fiscalYear)
            .OrderBy(found => found.Time.FirstDay)
            .ThenBy(found => found.Slug, StringComparer.Ordinal)],
        [.. council.Subcommittees.All.Select(subcommittee => SubcommitteeReport.Of(subcommittee, fiscalYear, council)).OfType<SubcommitteeReport>()]);

    /// <summary>The names of what a section of the report lists; what did not take place does not count.</summary>
    public IReadOnlyList<string> Titles(ReportList list) => list switch
    {
        ReportList.Meetings => [.. Meetings.Select(meeting => meeting.Fields.Title)],
        ReportList.Subcommittees => [.. Subcommittees.Select(report => report.Subcommittee.Fields.Title)],
        _ => [.. Events.Where(found => found.Fields.Status is EventStatus.Held).Select(found => found.Fields.Title)],
    };
}

/// <summary>A subcommittee as the report of one fiscal year shows it.</summary>
/// <param name="Subcommittee">The subcommittee.</param>
/// <param name="Year">What it did in the year.</param>
/// <param name="NextPlans">What it intends for the year after.</param>
public sealed record SubcommitteeReport(Subcommittee Subcommittee, SubcommitteeYear Year, IReadOnlyList<Intention> NextPlans)
{
    internal static SubcommitteeReport? Of(Subcommittee subcommittee, int fiscalYear, Council council)
    {
        var years = SubcommitteeYear.AllOf(subcommittee, council);
        return years.FirstOrDefault(year => year.FiscalYear == fiscalYear) is { Entries.Count: > 0 } year
            ? new SubcommitteeReport(subcommittee, year, years.FirstOrDefault(next => next.FiscalYear == fiscalYear + 1)?.Plans ?? [])
            : null;
    }
}
