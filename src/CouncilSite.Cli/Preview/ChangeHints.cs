namespace CouncilSite.Cli.Preview;

/// <summary>
/// The system's own reports of changes, as hints to look at once. They get lost when they are many, on network drives and
/// when a folder is made anew, so that nobody relies on them.
/// </summary>
internal sealed class ChangeHints : IDisposable
{
    private readonly AutoResetEvent _given = new(false);
    private readonly List<FileSystemWatcher> _watchers = [];

    /// <summary>Waits for hints of some folders; those that are null or not there give none.</summary>
    public ChangeHints(params IEnumerable<string?> folders)
    {
        foreach (var folder in folders.OfType<string>().Where(Directory.Exists))
        {
            try
            {
                var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
                _watchers.Add(watcher);
                watcher.Changed += Give;
                watcher.Created += Give;
                watcher.Deleted += Give;
                watcher.Renamed += Give;
                watcher.EnableRaisingEvents = true;
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
            {
                // The machine has no more of them.
            }
        }
    }

    /// <summary>Is set by a hint, and reset by whoever waited for it.</summary>
    public WaitHandle Given => _given;

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _given.Dispose();
    }

    private void Give(object sender, FileSystemEventArgs change)
    {
        try
        {
            _given.Set();
        }
        catch (ObjectDisposedException)
        {
            // A last report on the way out.
        }
    }
}
