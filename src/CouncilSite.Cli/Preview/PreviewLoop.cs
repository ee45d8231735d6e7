using System.Diagnostics;

namespace CouncilSite.Cli.Preview;

/// <summary>Builds the preview's site, and again whenever its content or its theme has changed, until it is told to end.</summary>
/// <param name="site">What is built.</param>
/// <param name="content">The content folder; it may vanish and come back.</param>
internal sealed class PreviewLoop(PreviewSite site, string content)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private PreviewSources _built;

    /// <summary>Is told by each build, before it reads the theme, where that is: what is saved in it from then on is seen.</summary>
    /// <param name="folder">The theme's folder; null for a theme that is built in.</param>
    public void BeginTheme(string? folder) => _built = PreviewSources.Read(content, folder) with { Content = _built.Content };

    /// <summary>Runs until it is told to end; what changes during a build is seen after it.</summary>
    public void Run(CancellationToken end)
    {
        var isStyleAlone = false;
        while (!end.IsCancellationRequested)
        {
            _built = PreviewSources.Read(content, _built.ThemeFolder);
            site.Rebuild(isStyleAlone);
            PreviewSources found;
            while ((found = WaitAndLook(end)) == _built && !end.IsCancellationRequested)
            {
            }

            isStyleAlone = found.DifferInStylesAlone(_built);
            // Editors save in several steps.
            end.WaitHandle.WaitOne(Pause);
        }
    }

    // A look at very many files takes time; most of the machine is left to others.
    private PreviewSources WaitAndLook(CancellationToken end)
    {
        var started = Stopwatch.GetTimestamp();
        var found = PreviewSources.Read(content, _built.ThemeFolder);
        end.WaitHandle.WaitOne(Pause + (10 * Stopwatch.GetElapsedTime(started)));
        return found;
    }
}
