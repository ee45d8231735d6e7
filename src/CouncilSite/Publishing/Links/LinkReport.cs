using System.Collections.Concurrent;
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

    private HashSet<(SourceFile File, int Line)> LinesWithErrors => field ??= [.. _errors.Select(span => (span.File, span.StartPosition.Line))];

    // Pages that show what other files say have the same faults, and no place of their own for them.
    private readonly ConcurrentDictionary<(DiagnosticDescriptor Descriptor, string Written), bool> _written = [];
    private readonly ConcurrentBag<Diagnostic> _shown = [];

    private readonly DiagnosticBag _found = new();

    /// <summary>Adds a fault.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
    {
        var fault = new Diagnostic(descriptor, span, new EquatableList<string>(arguments));
        if (span.Start == span.End && descriptor != LinkDiagnostics.DuplicateId)
        {
            _shown.Add(fault);
            return;
        }

        _written.TryAdd((descriptor, fault.Arguments[0]), true);
        _found.Add(fault);
    }

    /// <summary>Counts a fault that a file is the cause of (see <see cref="DiagnosticBag.AddFollower"/>).</summary>
    public void AddFollower(string cause, Diagnostic fault) => _found.AddFollower(cause, fault);

    /// <summary>Hands over what was found, with the faults that no page turned out to have a place for. Call when all pages are checked.</summary>
    public void Complete()
    {
        _found.AddAll(_shown.Where(fault => !_written.ContainsKey((fault.Descriptor, fault.Arguments[0]))));
        diagnostics.AddAll(_found, fault => Follows(fault) ? fault.Span.File.Path : null);
    }

    // A link that is misspelt leads nowhere besides, and two articles of one number have one place, on every page that shows them.
    private bool Follows(Diagnostic fault) => fault.Descriptor == LinkDiagnostics.DuplicateId
        ? _errors.Count > 0
        : _errors.Count > 0 && LinesWithErrors.Contains((fault.Span.File, fault.Span.StartPosition.Line));
}
