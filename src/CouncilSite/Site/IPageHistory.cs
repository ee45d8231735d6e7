using CouncilSite.Diagnostics;

namespace CouncilSite.Site;

/// <summary>When content files were last changed.</summary>
public interface IPageHistory
{
    /// <summary>What keeps days from being known that an editor would expect to see.</summary>
    IReadOnlyList<HistoryFault> Faults => [];

    /// <summary>The day in Asia/Tokyo of the newest commit that changed a file; null where that is not known.</summary>
    /// <param name="contentPath">Path below the content folder.</param>
    DateOnly? LastChanged(string contentPath);
}

/// <summary>A reason for which days are missing.</summary>
/// <param name="Descriptor">What kind of reason.</param>
/// <param name="Arguments">What fills the placeholders of its message.</param>
public sealed record HistoryFault(DiagnosticDescriptor Descriptor, params string[] Arguments);
