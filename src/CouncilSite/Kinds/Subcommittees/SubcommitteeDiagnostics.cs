using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>What can be wrong with subcommittees.</summary>
public static class SubcommitteeDiagnostics
{
    /// <summary>Participants by organisation that do not add up to the stated number.</summary>
    public static readonly DiagnosticDescriptor ParticipantsDoNotAddUp = new(
        "SUB001", Severity.Error,
        "参加人数は{0}名ですが、団体ごとの人数を足すと{1}名です（{2}）。",
        "{0} participants are stated, but the organisations add up to {1} ({3}).",
        "人数を資料で確かめて、participants か participants_by_organisation を直してください。",
        "Correct 'participants' or 'participants_by_organisation'.");

    /// <summary>An activity before the subcommittee was set up.</summary>
    public static readonly DiagnosticDescriptor BeforeEstablishment = new(
        "SUB002", Severity.Error,
        "活動の日（{0}）が、部会の設置の日（{1}）より前です。",
        "The activity ({2}) lies before the subcommittee was set up ({3}).",
        "date か established を直してください。",
        "Correct 'date' or 'established'.");

    /// <summary>An activity that ends before it begins.</summary>
    public static readonly DiagnosticDescriptor EndsBeforeStart = new(
        "SUB003", Severity.Error,
        "活動の最後の日（{0}）が最初の日（{1}）より前です。",
        "The activity ends ({2}) before it begins ({3}).",
        "until を date 以後の日にしてください。",
        "Give 'until' a day that is not before 'date'.");

    /// <summary>An id that is taken, or that cannot be an anchor.</summary>
    public static readonly DiagnosticDescriptor WrongId = new(
        "SUB004", Severity.Error,
        "活動の id「{0}」は使えません。",
        "The activity's id '{0}' cannot be used.",
        "半角の英小文字・数字・ハイフンで、この部会のほかの活動と違う名前にしてください。",
        "Use ASCII lower-case letters, digits and hyphens, and no id that another activity has.");

    /// <summary>An event or the newsletter of a subcommittee that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownSubcommittee = new(
        "SUB005", Severity.Error,
        "部会「{0}」はありません。",
        "There is no subcommittee '{0}'.",
        "content/subcommittees/ のファイル名を拡張子なしで書いてください。ある部会: {1}",
        "Give a file name of content/subcommittees/ without extension. Subcommittees: {2}")
    {
        NeedsAllOf = SubcommitteeRoutes.Folder,
    };

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
        [ParticipantsDoNotAddUp, BeforeEstablishment, EndsBeforeStart, WrongId, UnknownSubcommittee];
}
