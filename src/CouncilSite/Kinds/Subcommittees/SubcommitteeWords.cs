using CouncilSite.Fields;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>The words of subcommittees.</summary>
public static class SubcommitteeWords
{
    /// <summary>The kinds of activity.</summary>
    public static Vocabulary<ActivityType> ActivityTypes { get; } = new(
        new(ActivityType.Meeting, "meeting", "部会の開催"),
        new(ActivityType.Survey, "survey", "調査"),
        new(ActivityType.Project, "project", "継続する取組"));
}
