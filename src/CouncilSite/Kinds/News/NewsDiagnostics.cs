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

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [ExpiresBeforeDate, NoText];
}
