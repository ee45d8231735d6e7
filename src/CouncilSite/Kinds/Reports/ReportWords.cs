using CouncilSite.Fields;
using CouncilSite.Kinds.Events;
using CouncilSite.Kinds.Meetings;
using CouncilSite.Kinds.Subcommittees;

namespace CouncilSite.Kinds.Reports;

/// <summary>The words of annual reports.</summary>
public static class ReportWords
{
    /// <summary>What a section can gather, by the folder that it is gathered from.</summary>
    public static Vocabulary<ReportList> Lists { get; } = new(
        new(ReportList.Meetings, MeetingRoutes.Folder, "会議"),
        new(ReportList.Subcommittees, SubcommitteeRoutes.Folder, "部会活動"),
        new(ReportList.Events, EventRoutes.Folder, "講演会など"));
}
