using System.IO.Enumeration;
using System.Security.Cryptography;
using CouncilSite.Content;
using CouncilSite.Publishing.Caching;

namespace CouncilSite.Publishing.Output;

/// <summary>
/// What stands in the output folder. Only what is really there is in it, found without following a link: a manifest
/// can say what it likes, it leads nowhere else.
/// </summary>
internal sealed class WrittenSite
{
    private const long NoOrdinaryFile = -1;

    private readonly string _root;
    private readonly Dictionary<string, long> _lengths;
    private readonly HashSet<string> _manifest;
    private readonly KnownHashes? _known;

    private WrittenSite(string root, Dictionary<string, long> lengths, HashSet<string> manifest, KnownHashes? known) =>
        (_root, _lengths, _manifest, _known) = (root, lengths, manifest, known);

    /// <summary>The names of all files and links.</summary>
    public IEnumerable<string> Names => _lengths.Keys;

    /// <summary>The files that the program wrote, without its manifest.</summary>
    public IEnumerable<string> Own => _lengths.Keys.Where(IsOwn);

    /// <summary>The files of others.</summary>
    public IReadOnlyList<string> Foreign =>
        [.. _lengths.Keys.Where(name => name != SiteManifest.Name && !IsOwn(name)).Order(StringComparer.Ordinal)];

    /// <summary>Looks at a folder; one that does not exist is an empty site.</summary>
    /// <param name="root">The folder.</param>
    /// <param name="known">The hashes of its files that need not be read; null to read them.</param>
    public static WrittenSite Read(string root, KnownHashes? known = null)
    {
        if (!Directory.Exists(root))
            return new WrittenSite(root, [], [], known);
        var lengths = new FileSystemEnumerable<(string Name, long Length)>(
            root, (ref entry) => (NameOf(ref entry), IsLink(ref entry) ? NoOrdinaryFile : entry.Length),
            new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false })
        {
            ShouldIncludePredicate = static (ref entry) => !entry.IsDirectory || IsLink(ref entry),
            ShouldRecursePredicate = (ref entry) => !IsLink(ref entry) && NameOf(ref entry) != Workshop.InnerName,
        }.ToDictionary(entry => entry.Name, entry => entry.Length, StringComparer.Ordinal);
        return new WrittenSite(root, lengths, lengths.GetValueOrDefault(SiteManifest.Name, NoOrdinaryFile) == NoOrdinaryFile ? [] : SiteManifest.Read(root), known);
    }

    /// <summary>Whether there is a file or link of a name.</summary>
    public bool Has(string name) => _lengths.ContainsKey(name);

    /// <summary>Whether a file has just these bytes.</summary>
    public bool HasBytes(string name, ReadOnlySpan<byte> bytes) =>
        _lengths.TryGetValue(name, out var length) && length == bytes.Length && HasHash(name, SHA256.HashData(bytes));

    /// <summary>Whether a file has the bytes of a hash (SHA-256).</summary>
    public bool HasHash(string name, byte[] hash) =>
        _lengths.GetValueOrDefault(name, NoOrdinaryFile) != NoOrdinaryFile && HashOf(Path.Combine(_root, name), name).AsSpan().SequenceEqual(hash);

    /// <summary>Files of others at places that a site needs.</summary>
    public IReadOnlyList<string> InTheWayOf(IReadOnlySet<string> names)
    {
        var folders = names.SelectMany(name => RealPath.WithFoldersAbove(name).Skip(1)).ToHashSet(StringComparer.Ordinal);
        return [.. Foreign.Where(foreign => folders.Contains(foreign) || RealPath.WithFoldersAbove(foreign).Any(names.Contains))];
    }

    /// <summary>Whether a file of others is of the kind that file browsers leave behind, and no reason to stop.</summary>
    public static bool IsLitter(string name) => Litter.Is(Path.GetFileName(name));

    private byte[] HashOf(string path, string name) =>
        _known?.HashOf(name, () => FileState.Of(path), () => File.ReadAllBytes(path)) ?? SHA256.HashData(File.ReadAllBytes(path));

    // The program makes no links.
    private bool IsOwn(string name) => _manifest.Contains(name) && _lengths[name] != NoOrdinaryFile;

    private static bool IsLink(ref FileSystemEntry entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint);

    private static string NameOf(ref FileSystemEntry entry) =>
        Path.Join(entry.Directory[entry.RootDirectory.Length..].TrimStart(Path.DirectorySeparatorChar), entry.FileName).Replace('\\', '/');
}
