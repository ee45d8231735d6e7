using CouncilSite.Diagnostics;

namespace CouncilSite.Kinds.News;

/// <summary>What can be wrong with news.</summary>
public static class NewsDiagnostics
{
    /// <summary>An article that expires before it appears.</summary>
    public static readonly DiagnosticDescriptor ExpiresBeforeDate = new(
        "NEWS001", Severity.Error,
        "掲載を終える日（{0}）が掲載日（{1}）より前です。",
        "It expires ({0}) before it is published ({1}).",
        "expires を掲載日以後の日にしてください。",
        "Give a later day in 'expires'.");

    /// <summary>An article without a text.</summary>
    public static readonly DiagnosticDescriptor NoText = new(
        "NEWS002", Severity.Error,
        "お知らせ「{0}」に本文がありません。",
        "The news item '{0}' has no text.",
        "閉じる --- の次の行から本文を書いてください。",
        "Write the text below the closing '---'.");

    /// <summary>An article that says what another of the same day says.</summary>
    public static readonly DiagnosticDescriptor Twice = new(
        "NEWS003", Severity.Warning,
        "「{0}」が二つあります（もう一つは {1}）。",
        "'{0}' is there twice (the other is {1}).",
        "同じお知らせなら、片方のファイルを消してください。",
        "If it is the same, delete one of the files.");

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [ExpiresBeforeDate, NoText, Twice];
}
