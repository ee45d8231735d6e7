namespace CouncilSite.Content.Members;

/// <summary>The words for the sorts of members.</summary>
public static class MemberKinds
{
    /// <summary>Every sort with the word that files and open data use and its name in Japanese.</summary>
    public static IReadOnlyList<(MemberKind Kind, string Word, string Name)> All { get; } =
    [
        (MemberKind.Prefecture, "prefecture", "県"),
        (MemberKind.Municipality, "municipality", "市町村"),
        (MemberKind.Company, "company", "企業"),
        (MemberKind.School, "school", "大学・学校"),
        (MemberKind.Association, "association", "団体"),
    ];

    /// <summary>The word of files and open data: <c>company</c>.</summary>
    public static string WordOf(MemberKind kind) => All.First(entry => entry.Kind == kind).Word;

    /// <summary>The name in Japanese: 企業.</summary>
    public static string NameOf(MemberKind kind) => All.First(entry => entry.Kind == kind).Name;
}
