namespace CouncilSite.Kinds.Events;

/// <summary>One entry of an iCalendar file.</summary>
/// <param name="Uid">Its identity, which never changes, so that a second import updates the first (RFC 5545, 3.8.4.7).</param>
/// <param name="Stamp">When the entry was last revised.</param>
/// <param name="Time">When it takes place; an undecided time cannot be entered in a calendar.</param>
/// <param name="Summary">Its title.</param>
/// <param name="Description">More about it; empty for none.</param>
/// <param name="Location">Where; empty for none.</param>
/// <param name="Address">Its page; absolute.</param>
/// <param name="IsCancelled">Whether it was called off.</param>
public sealed record CalendarEntry(
    string Uid,
    DateTimeOffset Stamp,
    EventTime Time,
    string Summary,
    string Description,
    string Location,
    Uri Address,
    bool IsCancelled);
