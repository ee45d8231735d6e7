using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Links;

/// <summary>Takes the faults of links, and counts those that only follow from an error that is reported already. Safe to fill from several threads.</summary>
/// <param name="diagnostics">Takes the faults; what it holds by now are the causes.</param>
internal sealed class LinkReport(DiagnosticBag diagnostics)
{
    // A link is no cause of another, nor of itself: the deep check looks at all of them a second time.
    private readonly IReadOnlyList<SourceSpan> _errors =
        [.. diagnostics.ToSortedList().Where(fault => fault.Severity == Severity.Error && !LinkDiagnostics.All.Contains(fault.Descriptor)).Select(fault => fault.Span)];

    private HashSet<SourceFile> FilesWithErrors => field ??= [.. _errors.Select(span => span.File)];

    private HashSet<(SourceFile File, int Line)> LinesWithErrors => field ??= [.. _errors.Select(span => (span.File, span.StartPosition.Line))];

    /// <summary>Adds a fault.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
    {
        var fault = new Diagnostic(descriptor, span, new EquatableList<string>(arguments));
        if (Follows(fault))
            AddFollower(span.File.Path, fault);
        else
            diagnostics.Add(fault);
    }

    /// <summary>Counts a fault that a file is the cause of (see <see cref="DiagnosticBag.AddFollower"/>).</summary>
    public void AddFollower(string cause, Diagnostic fault) => diagnostics.AddFollower(cause, fault);

    // A link that is misspelt leads nowhere besides, and two articles of one number have one place.
    private bool Follows(Diagnostic fault) => fault.Descriptor == LinkDiagnostics.DuplicateId
        ? FilesWithErrors.Contains(fault.Span.File)
        : _errors.Count > 0 && LinesWithErrors.Contains((fault.Span.File, fault.Span.StartPosition.Line));
}
