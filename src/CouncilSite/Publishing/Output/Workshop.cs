namespace CouncilSite.Publishing.Output;

/// <summary>
/// The folder where a site is made ready, beside the output folder so that the two can be exchanged, or in it where
/// nothing can be written beside it or where another disk is mounted at it. One run at a time is in it; what a run that
/// was killed left in it is put in order by the next.
/// </summary>
internal sealed class Workshop : IDisposable
{
    /// <summary>The name of a workshop in the output folder.</summary>
    public const string InnerName = ".council";

    private readonly string _folder;
    private readonly OutputLock _lock;

    private Workshop(string folder, OutputLock @lock) => (_folder, _lock) = (folder, @lock);

    /// <summary>Where the new site is made ready.</summary>
    public string Staging => Path.Combine(_folder, "new");

    /// <summary>Where files of the old site wait until the new one is whole.</summary>
    public string Backup => Path.Combine(_folder, "old");

    /// <summary>The list of what is being moved; while it is there, the old site is the good one.</summary>
    public string Journal => Path.Combine(_folder, "journal");

    /// <summary>Whether it lies in a folder.</summary>
    public bool IsInside(string root) => Path.GetDirectoryName(_folder) == root;

    /// <summary>Opens the workshop of an output folder and puts in order what a killed run left.</summary>
    /// <exception cref="OutputHeldException">Another run is in it.</exception>
    public static Workshop Open(string root, TimeSpan patience, Disk disk)
    {
        // What was left in the other place, under other rights or mounts, is put in order as well.
        var folder = FindPlace(root);
        foreach (var other in Places(root).Where(place => place != folder && IsRealFolder(place)))
            Open(root, other, TimeSpan.Zero, disk).Dispose();
        return Open(root, folder, patience, disk);
    }

    /// <summary>Puts in order what a killed run left, if any did.</summary>
    /// <exception cref="OutputHeldException">A run is in it that is still alive.</exception>
    public static void Heal(string root, Disk disk)
    {
        foreach (var folder in Places(root).Where(IsRealFolder))
            Open(root, folder, TimeSpan.Zero, disk).Dispose();
    }

    /// <summary>Deletes what is in it, and lets the next run in.</summary>
    public void Dispose()
    {
        try
        {
            if (!File.Exists(Journal))
                Clear();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The site is whole; the next run deletes what is left here.
        }

        _lock.Dispose();
    }

    private static Workshop Open(string root, string folder, TimeSpan patience, Disk disk)
    {
        if (Path.Exists(folder) && !IsRealFolder(folder))
            throw new IOException($"{folder} is a link or a file.");
        var workshop = new Workshop(folder, OutputLock.Acquire(folder, patience));
        try
        {
            if (File.Exists(workshop.Journal))
                new FileJournal(root, workshop, disk).RollBack();
            workshop.Clear();
            return workshop;
        }
        catch
        {
            workshop._lock.Dispose();
            throw;
        }
    }

    private static IEnumerable<string> Places(string root) => [Beside(root), Path.Combine(root, InnerName)];

    private static string Beside(string root) => Path.Combine(Path.GetDirectoryName(root)!, $".{Path.GetFileName(root)}.council");

    private static string FindPlace(string root)
    {
        var inner = Path.Combine(root, InnerName);
        if (!Directory.Exists(root))
            return Beside(root);
        if (FileIdentity.MountOf(root) != FileIdentity.MountOf(Path.GetDirectoryName(root)!))
            return inner;
        try
        {
            return Directory.CreateDirectory(Beside(root)).FullName;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return inner;
        }
    }

    private static bool IsRealFolder(string path) => new DirectoryInfo(path) is { Exists: true, LinkTarget: null };

    private void Clear()
    {
        FolderDeletion.Delete(Staging);
        FolderDeletion.Delete(Backup);
        File.Delete(Journal + ".new");
    }
}
