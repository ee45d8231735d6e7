using System.Collections.Immutable;
using System.Text;
using CouncilSite.Content;

namespace CouncilSite.Tests.Harness;

/// <summary>Content in memory. Immutable: With and Without give another store.</summary>
internal sealed class MemoryContentStore : IContentStore
{
    private readonly ImmutableSortedDictionary<string, Func<byte[]>> _files;

    private MemoryContentStore(ImmutableSortedDictionary<string, Func<byte[]>> files) => _files = files;

    public static MemoryContentStore Empty { get; } = new(ImmutableSortedDictionary.Create<string, Func<byte[]>>(StringComparer.Ordinal));

    public string DisplayPath => "content";

    public bool Exists => !_files.IsEmpty;

    public IEnumerable<string> ListFiles() => _files.Keys;

    public byte[] ReadBytes(string path) => _files[path]();

    public MemoryContentStore With(string path, string text) => With(path, Encoding.UTF8.GetBytes(text));

    public MemoryContentStore With(string path, byte[] bytes) => new(_files.SetItem(path, () => bytes));

    /// <summary>With a file that throws when it is read.</summary>
    public MemoryContentStore WithFault(string path, Exception exception) => new(_files.SetItem(path, () => throw exception));

    public MemoryContentStore Without(string path) => new(_files.Remove(path));

    /// <summary>With all files of a folder on disk, read when the build reads them.</summary>
    public MemoryContentStore WithFolder(string folder)
    {
        var disk = new DiskContentStore(folder, DisplayPath);
        return disk.Exists
            ? new(_files.SetItems(disk.ListFiles().Select(path => KeyValuePair.Create(path, () => disk.ReadBytes(path)))))
            : this;
    }
}
