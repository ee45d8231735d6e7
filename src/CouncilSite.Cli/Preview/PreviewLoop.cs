using System.Diagnostics;

namespace CouncilSite.Cli.Preview;

/// <summary>Builds the preview's site, and again whenever its content has changed, until it is told to end.</summary>
/// <param name="site">What is built.</param>
/// <param name="folder">The content folder; it may vanish and come back.</param>
internal sealed class PreviewLoop(PreviewSite site, string folder)
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs until it is told to end; what changes during a build is seen after it.</summary>
    public void Run(CancellationToken end)
    {
        while (!end.IsCancellationRequested)
        {
            var built = FolderFingerprint.Of(folder);
            site.Rebuild();
            while (WaitAndLook(end) == built && !end.IsCancellationRequested)
            {
            }

            // Editors save in several steps.
            end.WaitHandle.WaitOne(Pause);
        }
    }

    // A look at very many files takes time; most of the machine is left to others.
    private long WaitAndLook(CancellationToken end)
    {
        var started = Stopwatch.GetTimestamp();
        var fingerprint = FolderFingerprint.Of(folder);
        end.WaitHandle.WaitOne(Pause + (10 * Stopwatch.GetElapsedTime(started)));
        return fingerprint;
    }
}
