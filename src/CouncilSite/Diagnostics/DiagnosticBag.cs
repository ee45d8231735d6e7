using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>
/// Collects faults so that work goes on and an editor sees all of them at once. Safe to fill from several
/// threads; the same fault at the same place counts once, however many pages show it.
/// </summary>
public sealed class DiagnosticBag
{
    private readonly Lock _lock = new();
    private readonly HashSet<Diagnostic> _diagnostics = [];
    private bool _hasErrors;

    /// <summary>Whether anything in the bag keeps the site from being published.</summary>
    public bool HasErrors
    {
        get
        {
            lock (_lock)
                return _hasErrors;
        }
    }

    /// <summary>How many faults the bag holds.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _diagnostics.Count;
        }
    }

    /// <summary>Adds a fault; <paramref name="arguments"/> fill the placeholders of its message.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments)
    {
        lock (_lock)
        {
            _diagnostics.Add(new Diagnostic(descriptor, span, new EquatableList<string>(arguments)));
            _hasErrors |= descriptor.Severity == Severity.Error;
        }
    }

    /// <summary>Adds all that another bag holds.</summary>
    public void AddAll(DiagnosticBag other)
    {
        foreach (var diagnostic in other.ToSortedList())
            Add(diagnostic.Descriptor, diagnostic.Span, [.. diagnostic.Arguments]);
    }

    /// <summary>All faults by file, place and code, the order in which they are printed.</summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        lock (_lock)
        {
            return [.. _diagnostics
                .OrderBy(d => d.Span.File.DisplayPath, StringComparer.Ordinal)
                .ThenBy(d => d.Span.Start)
                .ThenBy(d => d.Descriptor.Code, StringComparer.Ordinal)
                .ThenBy(d => string.Join('\0', d.Arguments), StringComparer.Ordinal)];
        }
    }
}
