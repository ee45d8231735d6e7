using System.Collections.Concurrent;
using CouncilSite.Diagnostics;

namespace CouncilSite.Content;

/// <summary>
/// What was read in the files of the content, for builds that follow each other: a file of the same size and time is not
/// read again. For previews; what is published is always read.
/// </summary>
/// <param name="clock">The time.</param>
public sealed class ReadingMemory(TimeProvider clock)
{
    // Within that time a file can change twice and bear one time.
    private static readonly TimeSpan Doubt = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<(Type, string), Reading> _readings = new();

    /// <summary>What was read in a file, with its faults; reads it where that is not known.</summary>
    internal T? Recall<T>(ContentFile file, DiagnosticBag diagnostics, Func<T?> read)
        where T : class
    {
        if (_readings.TryGetValue((typeof(T), file.Path), out var known) && known.File == file)
        {
            diagnostics.AddAll(known.Faults);
            return (T?)known.Result;
        }

        var isSettled = file.Changed != default && file.Changed < clock.GetUtcNow() - Doubt;
        var (result, faults) = diagnostics.Record(read);
        if (isSettled)
            _readings[(typeof(T), file.Path)] = new(file, result, faults);
        return result;
    }

    private sealed record Reading(ContentFile File, object? Result, IReadOnlyList<Diagnostic> Faults);
}
