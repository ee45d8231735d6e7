using System.IO.Enumeration;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>Content in a folder on disk.</summary>
/// <param name="root">The folder's path.</param>
/// <param name="displayPath">The folder as messages print it, relative to the current folder.</param>
public sealed class DiskContentStore(string root, string displayPath) : IContentStore
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false };

    /// <inheritdoc/>
    public string DisplayPath { get; } = displayPath;

    /// <inheritdoc/>
    public bool Exists => Directory.Exists(root);

    /// <inheritdoc/>
    public IEnumerable<ContentEntry> List()
    {
        var folders = new Queue<string>([""]);
        while (folders.TryDequeue(out var folder))
        {
            foreach (var entry in ListFolder(folder))
            {
                if (entry.Kind == EntryKind.Folder && entry.Path.AsSpan().Count('/') >= ContentLimits.FolderNesting)
                {
                    yield return entry with { Kind = EntryKind.DeepFolder };
                    continue;
                }

                if (entry.Kind == EntryKind.Folder)
                    folders.Enqueue(entry.Path);
                yield return entry;
            }
        }
    }

    /// <inheritdoc/>
    public byte[] ReadBytes(string path, int limit)
    {
        using var stream = new FileStream(Path.Combine(root, path), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        // What a command line names may be a pipe, which has no length.
        var length = stream.CanSeek ? stream.Length : limit;
        if (length > limit)
            throw new FileTooLargeException();
        var bytes = new byte[length];
        var read = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        if (stream.ReadByte() >= 0)
            throw stream.CanSeek ? new IOException("The file grew while it was read.") : new FileTooLargeException();
        return read == bytes.Length ? bytes : bytes[..read];
    }

    /// <inheritdoc/>
    public FileState? StateOf(string path) => FileState.Of(Path.Combine(root, path));

    private IEnumerable<ContentEntry> ListFolder(string folder)
    {
        var entries = new FileSystemEnumerable<ContentEntry>(Path.Combine(root, folder), (ref entry) => Describe(folder, ref entry), Everything)
        {
            ShouldIncludePredicate = static (ref entry) => !Litter.Is(entry.FileName.ToString()),
        };
        try
        {
            return [.. entries.Take(ContentLimits.Files + 1)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [new ContentEntry(folder, EntryKind.UnreadableFolder, 0)];
        }
    }

    private static ContentEntry Describe(string folder, ref FileSystemEntry entry)
    {
        var name = entry.FileName.ToString();
        var path = folder.Length == 0 ? name : $"{folder}/{name}";
        // Clouds mark their files as reparse points too; only links lead elsewhere.
        if (entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.ToFileSystemInfo().LinkTarget is not null)
            return new ContentEntry(path, EntryKind.Link, 0);
        return entry.IsDirectory ? new ContentEntry(path, EntryKind.Folder, 0) : new ContentEntry(path, EntryKind.File, entry.Length, entry.LastWriteTimeUtc);
    }
}
