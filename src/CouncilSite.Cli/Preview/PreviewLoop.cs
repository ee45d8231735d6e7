using System.Diagnostics;

namespace CouncilSite.Cli.Preview;

/// <summary>Builds the preview's site, and again whenever its content or its theme has changed, until it is told to end.</summary>
/// <param name="site">What is built.</param>
/// <param name="content">The content folder; it may vanish and come back.</param>
/// <param name="theme">The folder of the theme that was built with last; null for a theme that is built in.</param>
internal sealed class PreviewLoop(PreviewSite site, string content, Func<string?> theme)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>Runs until it is told to end; what changes during a build is seen after it.</summary>
    public void Run(CancellationToken end)
    {
        var isStyleAlone = false;
        while (!end.IsCancellationRequested)
        {
            var built = PreviewSources.Read(content, theme());
            var folder = theme();
            site.Rebuild(isStyleAlone);
            // Which theme it is, the build says.
            if (theme() != folder)
                built = PreviewSources.Read(content, theme());
            PreviewSources found;
            while ((found = WaitAndLook(end)) == built && !end.IsCancellationRequested)
            {
            }

            isStyleAlone = found.DifferInStylesAlone(built);
            // Editors save in several steps.
            end.WaitHandle.WaitOne(Pause);
        }
    }

    // A look at very many files takes time; most of the machine is left to others.
    private PreviewSources WaitAndLook(CancellationToken end)
    {
        var started = Stopwatch.GetTimestamp();
        var found = PreviewSources.Read(content, theme());
        end.WaitHandle.WaitOne(Pause + (10 * Stopwatch.GetElapsedTime(started)));
        return found;
    }
}
