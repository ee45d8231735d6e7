namespace CouncilSite.Cli.Preview;

/// <summary>Says when files of a folder have changed, once for a burst of changes: editors save in several steps.</summary>
internal sealed class ContentWatcher : IDisposable
{
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    private readonly FileSystemWatcher _watcher;
    private readonly Timer _timer;

    public ContentWatcher(string folder, Action changed)
    {
        _timer = new Timer(_ => changed());
        _watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        _watcher.Changed += (_, _) => Wait();
        _watcher.Created += (_, _) => Wait();
        _watcher.Deleted += (_, _) => Wait();
        _watcher.Renamed += (_, _) => Wait();
        _watcher.EnableRaisingEvents = true;
    }

    public void Dispose()
    {
        _watcher.Dispose();
        _timer.Dispose();
    }

    private void Wait() => _timer.Change(Quiet, Timeout.InfiniteTimeSpan);
}
