using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using CouncilSite.Publishing.Caching;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Output;

/// <summary>
/// A site that is made ready file by file, out of sight, and takes the place of the one that stands when it is published.
/// Nothing is touched before the first file comes, and what is never published leaves nothing behind.
/// </summary>
public sealed class StagedSite : IFileSink, IDisposable
{
    // ENOTDIR.
    private const int NotAFolder = 20;

    private readonly string _root;
    private readonly Disk _disk;
    private readonly TimeSpan _patience;
    private readonly KnownHashes? _known;
    private readonly Lazy<(WrittenSite Before, Workshop Workshop)> _opened;
    private readonly ConcurrentDictionary<string, StagedFile> _files = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private IReadOnlyList<string> _newFolders = [];
    private Workshop? _workshop;
    private ExceptionDispatchInfo? _fault;

    internal StagedSite(string root, Disk disk, TimeSpan patience, KnownHashes? known)
    {
        (_root, _disk, _patience, _known) = (root, disk, patience, known);
        _opened = new(Open);
    }

    /// <summary>The hashes (SHA-256) of the files by their paths below the output folder.</summary>
    public IReadOnlyDictionary<string, byte[]> Hashes =>
        _files.Where(file => file.Key != SiteManifest.Name).ToDictionary(file => file.Key, file => file.Value.Hash, StringComparer.Ordinal);

    /// <summary>Takes a file. Where it cannot be written, <see cref="Publish"/> says so: the faults of the content come first.</summary>
    public void Take(RenderedFile file)
    {
        if (_fault is not null)
            return;
        try
        {
            Stage(file.Route.OutputPath, file.Bytes.Span);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A full disk is one fault, however many threads meet it.
            Interlocked.CompareExchange(ref _fault, ExceptionDispatchInfo.Capture(exception), null);
        }
    }

    /// <summary>Makes the output folder hold just what was taken.</summary>
    /// <param name="keepsForeignFiles">Whether the site may stand beside files of others.</param>
    /// <exception cref="ForeignFilesException">The folder has files of others that may not be there.</exception>
    /// <exception cref="OutputHeldException">Another run writes to the folder.</exception>
    /// <exception cref="IOException">It cannot be written; the folder is then as it was.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written; the folder is then as it was.</exception>
    public WriteReport Publish(bool keepsForeignFiles = false)
    {
        _fault?.Throw();
        var (before, workshop) = _opened.Value;
        var report = new WriteReport(_files.Count, _files.Values.Count(file => !file.IsThere), 0);
        Stage(SiteManifest.Name, SiteManifest.Of(_files.Keys));
        var names = _files.ToLookup(file => file.Value.IsThere, file => file.Key);
        var change = SiteChange.Find(before, [.. names[true]], [.. names[false]], keepsForeignFiles);
        var mayExchange = before.Foreign.Count == 0 && !workshop.IsInside(_root) && (_disk.CanExchange || !Directory.Exists(_root));
        if (!change.IsNone && !(mayExchange && new FolderExchange(_root, workshop, _disk).TryWrite(change)))
            new FileJournal(_root, workshop, _disk).Write(change);
        return report with { Deleted = change.Stale.Count };
    }

    /// <summary>Clears away what was not published.</summary>
    public void Dispose()
    {
        _workshop?.Dispose();
        foreach (var folder in _newFolders.Where(folder => Directory.Exists(folder) && !Directory.EnumerateFileSystemEntries(folder).Any()))
            Directory.Delete(folder);
    }

    private (WrittenSite Before, Workshop Workshop) Open()
    {
        if (File.Exists(_root))
            throw new IOException($"{_root} is a file.", NotAFolder);
        _newFolders = [.. RealPath.WithFoldersAbove(_root).Skip(1).TakeWhile(folder => !Directory.Exists(folder))];
        _disk.CreateFolder(Path.GetDirectoryName(_root)!);
        _workshop = Workshop.Open(_root, _patience, _disk);
        _disk.CreateFolder(_workshop.Staging);
        return (WrittenSite.Read(_root, _known), _workshop);
    }

    private void Stage(string name, ReadOnlySpan<byte> bytes)
    {
        var (before, workshop) = _opened.Value;
        var hash = SHA256.HashData(bytes);
        var isThere = before.Has(name, bytes.Length, hash);
        if (!isThere)
        {
            CreateFolder(Path.Combine(workshop.Staging, Path.GetDirectoryName(name)!));
            _disk.Create(Path.Combine(workshop.Staging, name), bytes);
        }

        _files[name] = new StagedFile(hash, isThere);
    }

    private void CreateFolder(string folder)
    {
        if (_folders.ContainsKey(folder))
            return;
        _disk.CreateFolder(folder);
        _folders[folder] = true;
    }

    // What is there already, byte for byte, is not written.
    private sealed record StagedFile(byte[] Hash, bool IsThere);
}

/// <summary>What a write did.</summary>
/// <param name="Files">How many files the site has.</param>
/// <param name="Changed">How many of them were new or different.</param>
/// <param name="Deleted">How many files of the build before were deleted.</param>
public sealed record WriteReport(int Files, int Changed, int Deleted);
