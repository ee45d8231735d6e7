using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Versions;

namespace CouncilSite.Kinds.Bylaws;

/// <summary>What can be wrong with bylaws: their numbering, their words, their versions and what refers to them.</summary>
public static class BylawsDiagnostics
{
    /// <summary>The effective date in the front matter is not that of the last 附則. Arguments: both, and the line of the 附則.</summary>
    public static readonly DiagnosticDescriptor EffectiveDateDiffers = new(
        "BYL012", Severity.Error,
        "施行日（{0}）が、最後の附則の日付（{1}、{2}行目）と違います。",
        "The effective date ({3}) is not that of the last supplementary provision ({4}, line {2}).",
        "in_force か附則のどちらかを直してください。日付が空欄の附則には「未定」と書きます。",
        "Correct in_force or the provision; where the provision leaves the day blank, in_force says that it is undetermined.");

    /// <summary>Two versions in force from one day. Arguments: the day, the other file.</summary>
    public static readonly DiagnosticDescriptor SameEffectiveDate = new(
        "BYL013", Severity.Error,
        "施行日（{0}）が {1} と同じです。",
        "The effective date ({2}) is that of {1} too.",
        "どちらかの in_force を直してください。",
        "Correct in_force in one of the two.");

    /// <summary>On the day of the build no version is in force.</summary>
    public static readonly DiagnosticDescriptor NoneInForce = new(
        "BYL014", Severity.Warning,
        "今日の時点で施行されている規約がありません。",
        "No version of the bylaws is in force today.",
        "施行日を確かめてください。",
        "Check the effective dates.")
    {
        NeedsAllOf = BylawsRoutes.Folder,
    };

    /// <summary>A reference inside the bylaws to a provision that does not exist. Argument: its words.</summary>
    public static readonly DiagnosticDescriptor BrokenReference = new(
        "BYL015", Severity.Error,
        "「{0}」の指す条・項・号がありません。",
        "'{0}' points to no provision.",
        "番号を確かめてください。ほかの法令や規程を指すときは、その名前を直前に書いてください。",
        "Check the number. A reference to another law or rule needs that rule's name before it.");

    /// <summary>A part is said to be played by a provision that is not there. Arguments: the part's key, the citation.</summary>
    public static readonly DiagnosticDescriptor UnknownPart = new(
        "BYL022", Severity.Error,
        "parts の {0} が指す「{1}」が条文にありません。",
        "The bylaws have no '{1}', which 'parts' names for '{0}'.",
        "条文にある番号で書いてください。定めがなければ、この行を消します。ページはその条を引かなくなります。",
        "Cite a provision that is there, or delete the line where none rules it; pages then cite none.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        EffectiveDateDiffers, SameEffectiveDate, NoneInForce, BrokenReference,
            UnknownPart,
    ];
}
