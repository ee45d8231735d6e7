using System.Collections.Concurrent;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Cli.Preview;

/// <summary>A site that is planned and not yet rendered.</summary>
/// <param name="IsPlanned">Whether something will be at an address.</param>
/// <param name="Find">Renders what is asked for by its address; null where it throws, or is made of all pages.</param>
/// <param name="Finish">Renders and checks all of it, unless that is called off; the faults go into the bag that it was planned with.</param>
internal sealed record PreviewDraft(Func<string, bool> IsPlanned, Func<string, RenderedFile?> Find, Func<CancellationToken, IReadOnlyList<RenderedFile>> Finish);

/// <summary>What the preview shows, and what was wrong.</summary>
/// <param name="Build">The name of the build, another for each that shows anything else; empty before the first.</param>
/// <param name="Find">Finds a file by its address; null where there is none.</param>
/// <param name="Diagnostics">The faults of the content.</param>
/// <param name="Fault">A fault of the program that ended the build; null where it came to its end.</param>
internal sealed record PreviewState(string Build, Func<string, RenderedFile?> Find, DiagnosticBag Diagnostics, Exception? Fault = null)
{
    /// <summary>The names of builds before it whose pages show the same as its own, once they have its style sheets.</summary>
    public IReadOnlyList<string> SameButStyles { get; init; } = [];
}

/// <summary>
/// Plans the site anew when its content changes, and shows it before all of it has been checked: a page is rendered when
/// it is asked for, and the check follows behind. While the content cannot be planned, the last good pages stay up.
/// </summary>
/// <param name="plan">Reads the content and plans the site; null, with the faults in the bag, where there is nothing to go on with.</param>
internal sealed class PreviewSite(Func<DiagnosticBag, PreviewDraft?> plan)
{
    private TaskCompletionSource _changed = NewSignal();
    private PreviewDraft? _draft;
    private int _told;
    private Func<string, RenderedFile?> _lastGood = _ => null;

    /// <summary>What to show now.</summary>
    public PreviewState State { get; private set; } = new("", _ => null, new DiagnosticBag());

    /// <summary>Is done when there is something else to show. Who asks for it before the state misses nothing.</summary>
    public Task Changed => _changed.Task;

    /// <summary>Plans, shows and checks the site.</summary>
    public PreviewState Rebuild(bool isStyleAlone = false)
    {
        Plan(isStyleAlone);
        Check();
        return State;
    }

    /// <summary>Plans the site and shows it; whatever happens becomes part of the state.</summary>
    /// <param name="isStyleAlone">Whether nothing but style sheets has changed since the time before.</param>
    public void Plan(bool isStyleAlone = false)
    {
        var diagnostics = new DiagnosticBag();
        _draft = null;
        try
        {
            _draft = plan(diagnostics);
            // Pages show faults too.
            var isSame = isStyleAlone && diagnostics.Count == 0 && State is { Fault: null, Diagnostics.Count: 0 };
            Show(new(NewName(), _draft is { } draft && !diagnostics.HasErrors ? Remember(draft, _lastGood) : State.Find, diagnostics)
            {
                SameButStyles = isSame ? [.. State.SameButStyles, State.Build] : [],
            });
        }
        catch (Exception fault)
        {
            Show(new(NewName(), State.Find, diagnostics, fault));
        }
    }

    /// <summary>Renders and checks all that was planned last, and shows the faults, unless that is called off.</summary>
    /// <param name="isOutdated">Is cancelled when something else is to be planned.</param>
    public void Check(CancellationToken isOutdated = default)
    {
        if (_draft is not { } draft)
            return;
        var shown = State;
        try
        {
            var files = draft.Finish(isOutdated);
            if (isOutdated.IsCancellationRequested)
                return;
            if (!shown.Diagnostics.HasErrors)
                _lastGood = files.ToDictionary(file => file.Route.Path).GetValueOrDefault;
            var isNew = shown.Diagnostics.Count != _told;
            State = shown with { Build = isNew ? NewName() : shown.Build, Find = shown.Diagnostics.HasErrors ? shown.Find : _lastGood };
            if (isNew)
                Show(State with { SameButStyles = [] });
        }
        catch (Exception fault)
        {
            Show(shown with { Build = NewName(), Fault = fault, SameButStyles = [] });
        }
    }

    private void Show(PreviewState state)
    {
        State = state;
        _told = state.Diagnostics.Count;
        Interlocked.Exchange(ref _changed, NewSignal()).SetResult();
    }

    // Of what cannot be rendered the last good state stays up.
    private static Func<string, RenderedFile?> Remember(PreviewDraft draft, Func<string, RenderedFile?> lastGood)
    {
        var found = new ConcurrentDictionary<string, RenderedFile?>(StringComparer.Ordinal);
        return path => draft.IsPlanned(path) ? found.GetOrAdd(path, _ => draft.Find(path) ?? lastGood(path)) : null;
    }

    private static string NewName() => Guid.NewGuid().ToString("N");

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
