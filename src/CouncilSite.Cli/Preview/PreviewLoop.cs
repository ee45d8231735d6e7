using System.Diagnostics;

namespace CouncilSite.Cli.Preview;

/// <summary>Plans the preview's site, and again whenever its content or its theme has changed, until it is told to end; the check of each follows behind.</summary>
/// <param name="site">What is shown.</param>
/// <param name="content">The content folder; it may vanish and come back.</param>
internal sealed class PreviewLoop(PreviewSite site, string content)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    // Editors save in several steps.
    private static readonly TimeSpan Saving = TimeSpan.FromMilliseconds(15);

    private PreviewSources _built;

    /// <summary>Is told by each plan, before it reads the theme, where that is: what is saved in it from then on is seen.</summary>
    /// <param name="folder">The theme's folder; null for a theme that is built in.</param>
    public void BeginTheme(string? folder) => _built = _built.WithTheme(folder);

    /// <summary>Runs until it is told to end; what changes while it plans is seen after it.</summary>
    public void Run(CancellationToken end)
    {
        var isStyleAlone = false;
        _built = PreviewSources.Read(content, theme: null);
        while (!end.IsCancellationRequested)
        {
            site.Plan(isStyleAlone);
            // What is saved from that look on is seen by the next one: very many files are looked at once for each plan.
            var found = CheckUntilChanged(end);
            isStyleAlone = found.DifferInStylesAlone(_built);
            _built = found;
        }
    }

    private PreviewSources CheckUntilChanged(CancellationToken end)
    {
        using var outdated = CancellationTokenSource.CreateLinkedTokenSource(end);
        using var hints = new ChangeHints(content, _built.ThemeFolder);
        var check = Task.Factory.StartNew(() => site.Check(outdated.Token), TaskCreationOptions.LongRunning);
        PreviewSources found;
        while ((found = LookAndWait(hints, end)) == _built && !end.IsCancellationRequested)
        {
        }

        outdated.Cancel();
        check.Wait(CancellationToken.None);
        return found;
    }

    // A look at very many files takes time; unless there is a hint, most of the machine is left to others.
    private PreviewSources LookAndWait(ChangeHints hints, CancellationToken end)
    {
        var started = Stopwatch.GetTimestamp();
        var found = PreviewSources.Read(content, _built.ThemeFolder);
        if (found == _built && WaitHandle.WaitAny([hints.Given, end.WaitHandle], Pause + (10 * Stopwatch.GetElapsedTime(started))) == 0)
            end.WaitHandle.WaitOne(Saving);
        return found;
    }
}
