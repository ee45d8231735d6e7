using CouncilSite.Fields;

namespace CouncilSite.Kinds.Officers;

/// <summary>The words of officers and secretaries.</summary>
public static class OfficersWords
{
    /// <summary>The bodies.</summary>
    public static Vocabulary<OfficersBody> Bodies { get; } = new(
        new(OfficersBody.Officers, "officers", "役員"),
        new(OfficersBody.Secretaries, "secretaries", "幹事会"));

    /// <summary>Whether someone is new in a post; files say it as the papers print it.</summary>
    public static Vocabulary<TermStatus> Statuses { get; } = new(
        new(TermStatus.New, "新任", "新任") { English = "new", Code = "new" },
        new(TermStatus.Kept, "留任", "留任") { English = "kept", Code = "kept" });
}
