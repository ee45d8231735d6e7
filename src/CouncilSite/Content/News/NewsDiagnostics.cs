using CouncilSite.Diagnostics;

namespace CouncilSite.Content.News;

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

    /// <summary>All of them, for the catalogue.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } = [ExpiresBeforeDate];
}
