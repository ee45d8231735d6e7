using CouncilSite.Kinds.Meetings;

namespace CouncilSite.Themes.Council.Meetings;

/// <summary>The motions or the reports of a meeting.</summary>
/// <param name="Id">The anchor of the part.</param>
/// <param name="Label">議案, 議題 or 報告.</param>
/// <param name="Items">What stands on the agenda.</param>
public sealed record AgendaPart(string Id, string Label, IReadOnlyList<AgendaItem> Items);
