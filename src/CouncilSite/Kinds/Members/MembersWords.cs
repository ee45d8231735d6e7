using CouncilSite.Fields;

namespace CouncilSite.Kinds.Members;

/// <summary>The words of members.</summary>
public static class MembersWords
{
    /// <summary>The sorts of members.</summary>
    public static Vocabulary<MemberKind> Kinds { get; } = new(
        new(MemberKind.Prefecture, "prefecture", "都道府県") { ShortLabel = "県" },
        new(MemberKind.Municipality, "municipality", "市町村"),
        new(MemberKind.Company, "company", "企業"),
        new(MemberKind.School, "school", "大学・学校"),
        new(MemberKind.Association, "association", "団体"),
        new(MemberKind.Person, "person", "個人"));
}
