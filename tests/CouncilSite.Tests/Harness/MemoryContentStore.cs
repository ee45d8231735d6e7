using System.Collections.Immutable;
using System.Text;
using CouncilSite.Content;

namespace CouncilSite.Tests.Harness;

/// <summary>Content in memory. Immutable: With and Without give another store.</summary>
internal sealed class MemoryContentStore : IContentStore
{
    private readonly ImmutableSortedDictionary<string, StoredEntry> _entries;

    private MemoryContentStore(ImmutableSortedDictionary<string, StoredEntry> entries, string displayPath = "content") =>
        (_entries, DisplayPath) = (entries, displayPath);

    public static MemoryContentStore Empty { get; } = new(ImmutableSortedDictionary.Create<string, StoredEntry>(StringComparer.Ordinal));

    /// <summary>The content of this repository's own site.</summary>
    public static MemoryContentStore OfRepository { get; } = Empty.WithFolder(Path.Combine(RepositoryFolder.Path, "content"));

    public string DisplayPath { get; }

    public bool Exists => !_entries.IsEmpty;

    public IEnumerable<ContentEntry> List() =>
        _entries.Where(entry => !entry.Key.Split('/').Any(Litter.Is))
            .Select(entry => new ContentEntry(entry.Key, entry.Value.Kind, entry.Value.Size));

    public byte[] ReadBytes(string path, int limit) =>
        !_entries.TryGetValue(path, out var entry) ? throw new FileNotFoundException(path) : entry.Size > limit ? throw new FileTooLargeException() : entry.Read();

    public MemoryContentStore With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryContentStore With(string path, byte[] bytes) => With(path, new StoredEntry(EntryKind.File, bytes.Length, () => bytes));

    /// <summary>With a file that throws when it is read.</summary>
    public MemoryContentStore WithFault(string path, Exception exception) => With(path, new StoredEntry(EntryKind.File, 1, () => throw exception));

    /// <summary>With something that is no file, or a file of which only the size matters.</summary>
    public MemoryContentStore With(string path, EntryKind kind, long size = 0) =>
        With(path, new StoredEntry(kind, size, () => throw new InvalidOperationException($"{path} was opened.")));

    public MemoryContentStore Without(string path) => new(_entries.Remove(path));

    /// <summary>With all that a folder on disk holds, read when the build reads it.</summary>
    public MemoryContentStore WithFolder(string folder)
    {
        var disk = new DiskContentStore(folder, DisplayPath);
        return disk.Exists
            ? new(_entries.SetItems(disk.List().Select(entry => KeyValuePair.Create(
                entry.Path, new StoredEntry(entry.Kind, entry.Size, () => disk.ReadBytes(entry.Path, int.MaxValue))))))
            : this;
    }

    /// <summary>The same files in a folder of another name.</summary>
    public MemoryContentStore Named(string displayPath) => new(_entries, displayPath);

    private MemoryContentStore With(string path, StoredEntry entry) => new(_entries.SetItem(path, entry));

    private sealed record StoredEntry(EntryKind Kind, long Size, Func<byte[]> Read);
}
