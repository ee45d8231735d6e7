using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Cli.Preview;

/// <summary>The site as it was built last: what the preview shows, and what was wrong.</summary>
/// <param name="Build">The name of the build, another for each; empty before the first.</param>
/// <param name="Files">The files of the last build without errors, by address.</param>
/// <param name="Diagnostics">The faults of the content.</param>
/// <param name="Fault">A fault of the program that ended the build; null where it came to its end.</param>
internal sealed record PreviewState(
    string Build, IReadOnlyDictionary<string, RenderedFile> Files, DiagnosticBag Diagnostics, Exception? Fault = null);

/// <summary>Builds the site anew when its content changes; a build with errors leaves the last good pages up.</summary>
/// <param name="build">Builds the site in memory.</param>
internal sealed class PreviewSite(Func<DiagnosticBag, IReadOnlyList<RenderedFile>> build)
{
    private TaskCompletionSource _changed = NewSignal();

    /// <summary>What to show now.</summary>
    public PreviewState State { get; private set; } = new("", new Dictionary<string, RenderedFile>(), new DiagnosticBag());

    /// <summary>Is done when the next build is. Who asks for it before the state misses no build.</summary>
    public Task Changed => _changed.Task;

    /// <summary>Builds the site and tells those who wait; whatever happens becomes part of the state.</summary>
    public PreviewState Rebuild()
    {
        var name = Guid.NewGuid().ToString("N");
        var diagnostics = new DiagnosticBag();
        try
        {
            var files = build(diagnostics);
            State = new(name, diagnostics.HasErrors ? State.Files : files.ToDictionary(file => file.Route.Path), diagnostics);
        }
        catch (Exception fault)
        {
            State = new(name, State.Files, diagnostics, fault);
        }

        Interlocked.Exchange(ref _changed, NewSignal()).SetResult();
        return State;
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
