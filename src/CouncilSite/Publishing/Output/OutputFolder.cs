using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Caching;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Output;

/// <summary>
/// The folder that the site is written to. It holds the old site or the new one, whole, whatever happens to the program:
/// where the system can exchange folders, at every moment, and elsewhere as soon as the program is started again. Only
/// files that an earlier write made are ever replaced or deleted, and nothing is written through a link in the folder;
/// the folder itself may be one.
/// </summary>
public sealed class OutputFolder
{
    // ENOTDIR.
    private const int NotAFolder = 20;

    private static readonly TimeSpan DefaultPatience = TimeSpan.FromSeconds(10);

    private readonly string _root;
    private readonly Disk _disk;
    private readonly TimeSpan _patience;

    private readonly KnownHashes? _known;

    /// <param name="path">The folder; it need not exist.</param>
    /// <param name="known">The hashes of its files that need not be read to tell whether they are as they should be; null to read them all.</param>
    public OutputFolder(string path, KnownHashes? known = null)
        : this(path, new Disk(), DefaultPatience) => _known = known;

    internal OutputFolder(string path, Disk disk, TimeSpan patience) => (_root, _disk, _patience) = (RealPath.Of(path), disk, patience);

    /// <summary>Puts in order what a run left that was killed; does nothing where another run is at work.</summary>
    public void Heal()
    {
        try
        {
            Workshop.Heal(_root, _disk);
        }
        catch (OutputHeldException)
        {
            // It will leave the folder in order itself.
        }
    }

    /// <summary>Whether the folder holds just these files, byte for byte, and nothing of others.</summary>
    /// <param name="hashes">The files' hashes (SHA-256) by their names.</param>
    public bool Holds(IReadOnlyDictionary<string, byte[]> hashes)
    {
        try
        {
            var written = WrittenSite.Read(_root, _known);
            var holds = written.Foreign.All(WrittenSite.IsLitter)
                && written.HasBytes(SiteManifest.Name, SiteManifest.Of(hashes.Keys))
                && AllCores.All([.. hashes], file => written.HasHash(file.Key, file.Value));
            // What is written next gives all files another time of change.
            if (holds)
                _known?.Keep();
            return holds;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }
        catch (AggregateException exception) when (exception.Flatten().InnerExceptions.All(inner => inner is IOException or UnauthorizedAccessException))
        {
            return false;
        }
    }

    /// <summary>Makes the folder hold the site.</summary>
    /// <param name="files">The site.</param>
    /// <param name="keepsForeignFiles">Whether the site may stand beside files of others.</param>
    /// <exception cref="ForeignFilesException">The folder has files of others that may not be there.</exception>
    /// <exception cref="OutputHeldException">Another run writes to the folder.</exception>
    /// <exception cref="IOException">It cannot be written; the folder is then as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the folder is then as it was.</exception>
    public WriteReport Write(IReadOnlyList<RenderedFile> files, bool keepsForeignFiles = false)
    {
        if (File.Exists(_root))
            throw new IOException($"{_root} is a file.", NotAFolder);
        var newFolders = RealPath.WithFoldersAbove(_root).Skip(1).TakeWhile(folder => !Directory.Exists(folder)).ToList();
        try
        {
            _disk.CreateFolder(Path.GetDirectoryName(_root)!);
            using var workshop = Workshop.Open(_root, _patience, _disk);
            return Write(files, keepsForeignFiles, workshop);
        }
        catch
        {
            foreach (var folder in newFolders.Where(folder => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()))
                Directory.Delete(folder);
            throw;
        }
    }

    private WriteReport Write(IReadOnlyList<RenderedFile> files, bool keepsForeignFiles, Workshop workshop)
    {
        var change = SiteChange.Find(_root, files, keepsForeignFiles, _known);
        var mayExchange = change.Before.Foreign.Count == 0 && !workshop.IsInside(_root) && (_disk.CanExchange || !Directory.Exists(_root));
        if (!change.IsNone && !(mayExchange && new FolderExchange(_root, workshop, _disk).TryWrite(change)))
            new FileJournal(_root, workshop, _disk).Write(change);
        return new WriteReport(files.Count, change.Changed.Count, change.Stale.Count);
    }
}

/// <summary>What a write did.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Changed">How many of them were new or different.</param>
/// <param name="Deleted">How many files of the build before were deleted.</param>
public sealed record WriteReport(int Files, int Changed, int Deleted);
