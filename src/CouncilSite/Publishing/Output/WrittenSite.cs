using System.Collections.Concurrent;
using System.IO.Enumeration;
using System.Security.Cryptography;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
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
    private readonly ConcurrentDictionary<string, long> _lengths;
    private readonly HashSet<string> _manifest;
    private readonly KnownHashes? _known;

    private WrittenSite(string root, ConcurrentDictionary<string, long> lengths, HashSet<string> manifest, KnownHashes? known) =>
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
        var lengths = new ConcurrentDictionary<string, long>(StringComparer.Ordinal);
        if (!Directory.Exists(root))
            return new WrittenSite(root, lengths, [], known);
        Find(root, "", lengths);
        return new WrittenSite(root, lengths, lengths.GetValueOrDefault(SiteManifest.Name, NoOrdinaryFile) == NoOrdinaryFile ? [] : SiteManifest.Read(root), known);
    }

    /// <summary>Whether there is a file or link of a name.</summary>
    public bool Has(string name) => _lengths.ContainsKey(name);

    /// <summary>Whether a file has just these bytes.</summary>
    public bool HasBytes(string name, ReadOnlySpan<byte> bytes) => Has(name, bytes.Length, SHA256.HashData(bytes));

    /// <summary>Whether a file has the bytes of a length and hash (SHA-256).</summary>
    public bool Has(string name, long length, byte[] hash) => _lengths.GetValueOrDefault(name, NoOrdinaryFile) == length && HasHash(name, hash);

    /// <summary>Whether a file has the bytes of a hash (SHA-256).</summary>
    public bool HasHash(string name, byte[] hash) =>
        _lengths.GetValueOrDefault(name, NoOrdinaryFile) != NoOrdinaryFile && HashOf(Path.Combine(_root, name), name).Span.SequenceEqual(hash);

    /// <summary>Files of others at places that a site needs.</summary>
    public IReadOnlyList<string> InTheWayOf(IReadOnlySet<string> names)
    {
        var foreign = Foreign;
        if (foreign.Count == 0)
            return [];
        var folders = names.SelectMany(name => RealPath.WithFoldersAbove(name).Skip(1)).ToHashSet(StringComparer.Ordinal);
        return [.. foreign.Where(name => folders.Contains(name) || RealPath.WithFoldersAbove(name).Any(names.Contains))];
    }

    /// <summary>Whether a file of others is of the kind that file browsers leave behind, and no reason to stop.</summary>
    public static bool IsLitter(string name) => Litter.Is(Path.GetFileName(name));

    private ReadOnlyMemory<byte> HashOf(string path, string name) =>
        _known?.HashOf(name, () => FileState.Of(path), () => File.ReadAllBytes(path)) ?? SHA256.HashData(File.ReadAllBytes(path));

    // The program makes no links.
    private bool IsOwn(string name) => _manifest.Contains(name) && _lengths[name] != NoOrdinaryFile;

    // Folder by folder, so that all cores have something to look at.
    private static void Find(string root, string folder, ConcurrentDictionary<string, long> lengths)
    {
        var folders = new List<string>();
        foreach (var (name, length) in new FileSystemEnumerable<(string Name, long? Length)>(
            Path.Combine(root, folder), (ref entry) => ($"{folder}{entry.FileName}", LengthOf(ref entry)),
            new EnumerationOptions { AttributesToSkip = FileAttributes.None, IgnoreInaccessible = false }))
        {
            if (length is { } known)
                lengths[name] = known;
            else if (name != Workshop.InnerName)
                folders.Add(name + '/');
        }

        AllCores.ForEach(folders, inner => Find(root, inner, lengths));
    }

    // None for a folder, but a link to one is no folder here.
    private static long? LengthOf(ref FileSystemEntry entry) =>
        entry.Attributes.HasFlag(FileAttributes.ReparsePoint) ? NoOrdinaryFile : entry.IsDirectory ? null : entry.Length;
}
