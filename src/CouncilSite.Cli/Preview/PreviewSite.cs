using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Cli.Preview;

/// <summary>The site as it was built last: what the preview shows, and what was wrong.</summary>
/// <param name="Build">The name of the build, another for each; empty before the first.</param>
/// <param name="Files">The files of the last build without errors, by address.</param>
/// <param name="Diagnostics">The faults of the content.</param>
/// <param name="Fault">A fault of the program that ended the build; null where it came to its end.</param>
internal sealed record PreviewState(
    string Build, IReadOnlyDictionary<string, RenderedFile> Files, DiagnosticBag Diagnostics, Exception? Fault = null)
{
    /// <summary>The names of builds before it whose pages show the same as its own, once they have its style sheets.</summary>
    public IReadOnlyList<string> SameButStyles { get; init; } = [];
}

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
    /// <param name="isStyleAlone">Whether nothing but style sheets has changed since the build before.</param>
    public PreviewState Rebuild(bool isStyleAlone = false)
    {
        var name = Guid.NewGuid().ToString("N");
        var diagnostics = new DiagnosticBag();
        try
        {
            var files = build(diagnostics);
            // Pages show faults too.
            var isSame = isStyleAlone && diagnostics.Count == 0 && State is { Fault: null, Diagnostics.Count: 0 };
            State = new(name, diagnostics.HasErrors ? State.Files : files.ToDictionary(file => file.Route.Path), diagnostics)
            {
                SameButStyles = isSame ? [.. State.SameButStyles, State.Build] : [],
            };
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
