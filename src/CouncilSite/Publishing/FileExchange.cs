using System.Globalization;

namespace CouncilSite.Publishing;

/// <summary>
/// Exchanges files of a folder for others, all or none. The new files are written into a folder of their own on the
/// same disk, so that a full disk shows before anything is touched; moving them into place needs no more room.
/// </summary>
internal sealed class FileExchange : IDisposable
{
    private readonly string _root;
    private readonly string _staging;
    private readonly string _backup;
    private readonly bool _isNew;
    private readonly List<string> _staged = [];
    private readonly Stack<(string From, string To)> _moves = new();

    public FileExchange(string root)
    {
        _root = root;
        _staging = Path.Combine(root, ".council-new");
        _backup = Path.Combine(root, ".council-old");
        _isNew = !Directory.Exists(root);
        RestoreInterrupted();
        DeleteFolder(_staging);
    }

    /// <summary>Writes files where they wait for <see cref="Commit"/>.</summary>
    public void StageAll(IEnumerable<(string Name, ReadOnlyMemory<byte> Bytes)> files)
    {
        var all = files.Select((file, index) => (Path: StagedPath(_staged.Count + index), file.Bytes, file.Name)).ToList();
        Directory.CreateDirectory(_staging);
        try
        {
            all.AsParallel().ForAll(file => WriteNew(file.Path, file.Bytes.Span));
        }
        catch (AggregateException exception)
        {
            // A full disk is one fault, however many threads meet it.
            throw exception.Flatten().InnerExceptions[0];
        }

        _staged.AddRange(all.Select(file => file.Name));
    }

    /// <summary>Writes one file where it waits for <see cref="Commit"/>.</summary>
    public void Stage(string name, ReadOnlyMemory<byte> bytes) => StageAll([(name, bytes)]);

    /// <summary>Moves the staged files into the folder and the stale ones out of it.</summary>
    public void Commit(IReadOnlyList<string> stale)
    {
        try
        {
            foreach (var name in stale)
                MoveAway(name);
            for (var i = 0; i < _staged.Count; i++)
            {
                MoveAway(_staged[i]);
                Move(StagedPath(i), Path.Combine(_root, _staged[i]));
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Undo();
            throw;
        }

        DeleteFolder(_backup);
        foreach (var folder in stale.Select(name => Path.GetDirectoryName(name)!).Distinct(StringComparer.Ordinal))
            DeleteEmptyFolders(folder);
    }

    public void Dispose()
    {
        DeleteFolder(_staging);
        if (_isNew)
            DeleteEmptyFolders("");
    }

    private void Undo()
    {
        foreach (var (from, to) in _moves)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(from)!);
            File.Move(to, from, overwrite: true);
        }

        foreach (var (_, to) in _moves)
            DeleteEmptyFolders(Path.GetDirectoryName(Path.GetRelativePath(_root, to)));
    }

    // Staged files need no folders like those that they go to: to make and delete these is most of the work.
    private string StagedPath(int number) => Path.Combine(_staging, number.ToString(CultureInfo.InvariantCulture));

    private void MoveAway(string name)
    {
        var target = Path.Combine(_root, name);
        if (File.Exists(target))
            Move(target, Path.Combine(_backup, name));
    }

    private void Move(string from, string to)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to);
        _moves.Push((from, to));
    }

    private static void WriteNew(string path, ReadOnlySpan<byte> bytes)
    {
        using var file = File.OpenHandle(path, FileMode.CreateNew, FileAccess.Write, preallocationSize: bytes.Length);
        RandomAccess.Write(file, bytes, 0);
    }

    // A process that was killed while it moved files left the old ones here: they are the last good site.
    private void RestoreInterrupted()
    {
        if (!Directory.Exists(_backup))
            return;
        foreach (var file in Directory.EnumerateFiles(_backup, "*", SearchOption.AllDirectories))
            File.Move(file, Path.Combine(_root, Path.GetRelativePath(_backup, file)), overwrite: true);
        DeleteFolder(_backup);
    }

    private void DeleteEmptyFolders(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            var path = Path.Combine(_root, folder);
            if (Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any())
                Directory.Delete(path);
        }
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
