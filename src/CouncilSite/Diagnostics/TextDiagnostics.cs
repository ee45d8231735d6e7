namespace CouncilSite.Diagnostics;

/// <summary>What can be wrong with any text, wherever it stands.</summary>
public static class TextDiagnostics
{
    /// <summary>A character that no text of the site may hold.</summary>
    public static readonly DiagnosticDescriptor UnsoundCharacter = new(
        "CON012", Severity.Error,
        "使えない文字（{0}）があります。",
        "The character {0} cannot be used.",
        "目に見えない文字です。WordやPDFから貼ったときに入ることがあります。この文字を消すか、前後の文字ごと打ち直してください。",
        "It is invisible, and often comes along when text is pasted from Word or a PDF. Delete it, or type the words around it anew.");

    /// <summary>A line by which git marks what two people changed at once.</summary>
    public static readonly DiagnosticDescriptor UnresolvedConflict = new(
        "CON026", Severity.Error,
        "二人の変更がぶつかったままです（{0}）。",
        "Two changes of the same lines have not been put together ({0}).",
        "「<<<<<<<」から「>>>>>>>」までを見て、残す方だけを残し、この3種類の印（「=======」も）の行を消してください。",
        "Look at what is between '<<<<<<<' and '>>>>>>>', keep what is right, and delete the lines with the marks ('=======' too).");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [UnsoundCharacter, UnresolvedConflict];
}
