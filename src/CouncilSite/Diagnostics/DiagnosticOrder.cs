namespace CouncilSite.Diagnostics;

/// <summary>The order in which faults are printed: by file, place, code and words. Equal are those that say the same of the same place.</summary>
internal sealed class DiagnosticOrder : IComparer<Diagnostic>
{
    public static DiagnosticOrder Instance { get; } = new();

    /// <inheritdoc/>
    public int Compare(Diagnostic? x, Diagnostic? y)
    {
        var (a, b) = (x!, y!);
        var order = string.CompareOrdinal(a.Span.File.DisplayPath, b.Span.File.DisplayPath);
        if (order == 0)
            order = a.Span.Start.CompareTo(b.Span.Start);
        if (order == 0)
            order = string.CompareOrdinal(a.Descriptor.Code, b.Descriptor.Code);
        for (var i = 0; order == 0 && i < Math.Min(a.Arguments.Count, b.Arguments.Count); i++)
            order = string.CompareOrdinal(a.Arguments[i], b.Arguments[i]);
        if (order == 0)
            order = a.Arguments.Count.CompareTo(b.Arguments.Count);
        return order == 0 ? a.Span.End.CompareTo(b.Span.End) : order;
    }

    /// <summary>A number that is the same for equal faults and, but for one in 2⁶⁴, another for others (FNV-1a).</summary>
    public static ulong Fingerprint(Diagnostic diagnostic)
    {
        var hash = 14695981039346656037;
        Take(diagnostic.Span.File.DisplayPath);
        Take($"{diagnostic.Span.Start},{diagnostic.Span.End},{diagnostic.Descriptor.Code}");
        foreach (var argument in diagnostic.Arguments)
            Take(argument);
        return hash;

        void Take(string text)
        {
            foreach (var character in text)
                hash = (hash ^ character) * 1099511628211;
            hash = (hash ^ char.MaxValue) * 1099511628211;
        }
    }
}
