using CouncilSite.Text;

namespace CouncilSite.Diagnostics;

/// <summary>
/// Collects faults so that work goes on and an editor sees all of them at once. Safe to fill from several
/// threads; the same fault at the same place counts once, however many pages show it. All are counted, but only as
/// many kept as are printed, so that memory stays in proportion whatever the content.
/// </summary>
/// <param name="severities">How grave faults are, by code, where it is otherwise than they say; those of null are none. Null to take them all as they say.</param>
public sealed class DiagnosticBag(IReadOnlyDictionary<string, Severity?>? severities = null)
{
    /// <summary>How many faults are kept and printed at most.</summary>
    public const int Printed = ContentLimits.PrintedDiagnostics;

    private const int LongestArgument = 500;

    private readonly Lock _lock = new();
    private readonly AsyncLocal<List<Diagnostic>?> _record = new();
    private readonly Dictionary<string, HashSet<ulong>> _followers = new(StringComparer.Ordinal);
    private readonly Level[] _levels = [new(), new(), new()];

    /// <summary>Whether anything in the bag keeps the site from being published.</summary>
    public bool HasErrors => CountOf(Severity.Error) > 0;

    /// <summary>How many faults were found, kept or not.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
                return _levels.Sum(level => level.Seen.Count);
        }
    }

    /// <summary>How many faults of one severity were found, kept or not.</summary>
    public int CountOf(Severity severity)
    {
        lock (_lock)
            return _levels[(int)severity].Seen.Count;
    }

    /// <summary>Adds a fault; <paramref name="arguments"/> fill the placeholders of its message.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, params string[] arguments) => Add(descriptor, span, (TextEdit?)null, arguments);

    /// <summary>Adds a fault that can be mended; <paramref name="arguments"/> fill the placeholders of its message.</summary>
    public void Add(DiagnosticDescriptor descriptor, SourceSpan span, TextEdit? fix, params string[] arguments) =>
        Add(new Diagnostic(descriptor, span, new EquatableList<string>(arguments)) { Fix = fix });

    /// <summary>Adds a fault.</summary>
    public void Add(Diagnostic diagnostic)
    {
        var shortened = diagnostic with { Arguments = new EquatableList<string>([.. diagnostic.Arguments.Select(Shorten)]) };
        _record.Value?.Add(shortened);
        if (severities is not null && severities.TryGetValue(shortened.Descriptor.Code, out var severity))
        {
            if (severity is not { } changed)
                return;
            shortened = shortened with { Descriptor = shortened.Descriptor with { Severity = changed } };
        }

        lock (_lock)
            _levels[(int)shortened.Severity].Add(shortened);
    }

    /// <summary>Runs a step on this thread, and tells which faults it adds.</summary>
    internal (T Result, IReadOnlyList<Diagnostic> Added) Record<T>(Func<T> step)
    {
        var added = new List<Diagnostic>();
        _record.Value = added;
        try
        {
            return (step(), added);
        }
        finally
        {
            _record.Value = null;
        }
    }

    /// <summary>
    /// Counts a place that looks wrong because a file has an error: it is no fault of its own, and the file's first error
    /// says how many there are.
    /// </summary>
    /// <param name="cause">Path of the file with the error.</param>
    /// <param name="follower">What would have been reported.</param>
    public void AddFollower(string cause, Diagnostic follower)
    {
        lock (_lock)
            Followers(cause).Add(DiagnosticOrder.Fingerprint(follower));
    }

    /// <summary>Adds faults.</summary>
    public void AddAll(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    /// <summary>Adds all that another bag holds.</summary>
    /// <param name="other">The other bag.</param>
    /// <param name="findCause">The file that has an error from which a fault only follows; null where it is one of its own.</param>
    public void AddAll(DiagnosticBag other, Func<Diagnostic, string?>? findCause = null)
    {
        Level[] levels;
        (string Cause, ulong[] Followers)[] followers;
        lock (other._lock)
        {
            levels = [.. other._levels.Select(level => level.Copy())];
            followers = [.. other._followers.Select(file => (file.Key, file.Value.ToArray()))];
        }

        var follow = levels.SelectMany(level => level.First).Select(fault => (Fault: fault, Cause: findCause?.Invoke(fault))).Where(pair => pair.Cause is not null).ToList();
        foreach (var (fault, cause) in follow)
        {
            levels[(int)fault.Severity].Remove(fault);
            AddFollower(cause!, fault);
        }

        lock (_lock)
        {
            foreach (var (level, more) in _levels.Zip(levels))
                level.AddAll(more);
            foreach (var (cause, more) in followers)
                Followers(cause).UnionWith(more);
        }
    }

    /// <summary>
    /// The faults that are printed, by file, place and code. Where there are too many, errors come before warnings
    /// and the first before the last, whichever thread found them when.
    /// </summary>
    public IReadOnlyList<Diagnostic> ToSortedList()
    {
        lock (_lock)
        {
            Diagnostic[] sorted = [.. _levels.Reverse().SelectMany(level => level.First).Take(Printed).Order(DiagnosticOrder.Instance)];
            foreach (var (cause, followers) in _followers)
            {
                var first = Array.FindIndex(sorted, diagnostic => diagnostic.Severity == Severity.Error && diagnostic.Span.File.Path == cause);
                if (first >= 0)
                    sorted[first] = sorted[first] with { Followers = followers.Count };
            }

            return sorted;
        }
    }

    /// <summary>The paths of the files with errors.</summary>
    public IReadOnlyList<string> FilesWithErrors
    {
        get
        {
            lock (_lock)
                return [.. _levels[(int)Severity.Error].First.Select(diagnostic => diagnostic.Span.File.Path).Distinct()];
        }
    }

    private HashSet<ulong> Followers(string cause)
    {
        if (!_followers.TryGetValue(cause, out var followers))
            _followers.Add(cause, followers = []);
        return followers;
    }

    // A message quotes content, which may be of any length.
    private static string Shorten(string argument) =>
        argument.Length <= LongestArgument ? argument
        : argument[..(char.IsHighSurrogate(argument[LongestArgument - 1]) ? LongestArgument - 1 : LongestArgument)] + "…";

    /// <summary>The faults of one severity: which were seen, and the first of them.</summary>
    private sealed class Level
    {
        public HashSet<ulong> Seen { get; private init; } = [];

        public SortedSet<Diagnostic> First { get; private init; } = new(DiagnosticOrder.Instance);

        public void Add(Diagnostic diagnostic)
        {
            if (Seen.Add(DiagnosticOrder.Fingerprint(diagnostic)))
                Keep(diagnostic);
        }

        public void AddAll(Level more)
        {
            Seen.UnionWith(more.Seen);
            foreach (var diagnostic in more.First)
                Keep(diagnostic);
        }

        public void Remove(Diagnostic diagnostic)
        {
            Seen.Remove(DiagnosticOrder.Fingerprint(diagnostic));
            First.Remove(diagnostic);
        }

        public Level Copy() => new() { Seen = [.. Seen], First = new(First, DiagnosticOrder.Instance) };

        private void Keep(Diagnostic diagnostic)
        {
            if (First.Count == Printed && DiagnosticOrder.Instance.Compare(diagnostic, First.Max) > 0)
                return;
            First.Add(diagnostic);
            if (First.Count > Printed)
                First.Remove(First.Max!);
        }
    }
}
