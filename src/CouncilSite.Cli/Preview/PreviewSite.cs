using CouncilSite.Diagnostics;
using CouncilSite.Publishing;

namespace CouncilSite.Cli.Preview;

/// <summary>The site as it was built last: what the preview shows, and what was wrong.</summary>
/// <param name="Files">The files of the last build without errors, by address.</param>
/// <param name="Diagnostics">The faults of the last build.</param>
internal sealed record PreviewState(IReadOnlyDictionary<string, RenderedFile> Files, IReadOnlyList<Diagnostic> Diagnostics);

/// <summary>Builds the site anew when its content changes; a build with errors leaves the last good pages up.</summary>
/// <param name="build">Builds the site in memory.</param>
internal sealed class PreviewSite(Func<DiagnosticBag, IReadOnlyList<RenderedFile>> build)
{
    private readonly Lock _building = new();
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>What to show now.</summary>
    public PreviewState State { get; private set; } = new(new Dictionary<string, RenderedFile>(), []);

    /// <summary>Is done when the next build is.</summary>
    public Task Changed => _changed.Task;

    /// <summary>Builds the site and tells those who wait; the result is what was wrong.</summary>
    public DiagnosticBag Rebuild()
    {
        lock (_building)
        {
            var diagnostics = new DiagnosticBag();
            var files = build(diagnostics);
            State = new PreviewState(
                diagnostics.HasErrors ? State.Files : files.ToDictionary(file => file.Route.Path),
                diagnostics.ToSortedList());
            Interlocked.Exchange(ref _changed, NewSignal()).SetResult();
            return diagnostics;
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
