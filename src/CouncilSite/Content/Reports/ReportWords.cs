using CouncilSite.Content.Events;
using CouncilSite.Content.Meetings;
using CouncilSite.Content.Subcommittees;
using CouncilSite.Yaml;

namespace CouncilSite.Content.Reports;

/// <summary>The words of annual reports.</summary>
public static class ReportWords
{
    /// <summary>What a section can gather, by the folder that it is gathered from.</summary>
    public static Vocabulary<ReportList> Lists { get; } = new(
        new(ReportList.Meetings, MeetingRoutes.Folder, "会議"),
        new(ReportList.Subcommittees, SubcommitteeRoutes.Folder, "部会活動"),
        new(ReportList.Events, EventRoutes.Folder, "講演会など"));
}
