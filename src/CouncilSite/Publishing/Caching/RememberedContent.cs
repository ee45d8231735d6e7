using System.Collections.Concurrent;
using System.Security.Cryptography;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Caching;

/// <summary>Content whose files are read once at most, and whose hash is that of what is built.</summary>
/// <param name="store">Where it comes from.</param>
/// <param name="known">The hashes of files that need not be read for that.</param>
public sealed class RememberedContent(IContentStore store, KnownHashes known) : IContentStore
{
    private readonly ConcurrentDictionary<string, byte[]> _texts = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, ReadOnlyMemory<byte>> _hashes = new(StringComparer.Ordinal);
    private IReadOnlyList<ContentEntry>? _entries;

    /// <inheritdoc/>
    public string DisplayPath => store.DisplayPath;

    /// <inheritdoc/>
    public bool Exists => store.Exists;

    /// <inheritdoc/>
    public IEnumerable<ContentEntry> List() => _entries ??= [.. store.List().Take(ContentLimits.Files + 1)];

    /// <inheritdoc/>
    public byte[] ReadBytes(string path, int limit)
    {
        // A build reads each file once; what it has read it need not keep.
        if (_texts.TryRemove(path, out var text) && text.Length <= limit)
            return text;
        var bytes = store.ReadBytes(path, limit);
        if (!_hashes.TryGetValue(path, out var hash) || hash.Span.SequenceEqual(SHA256.HashData(bytes)))
            return bytes;
        known.Forget(path);
        throw new IOException("The file changed while it was read.");
    }

    /// <summary>Finds the hashes of all files; false where one cannot be read.</summary>
    public bool TryHash()
    {
        if (!Exists)
            return false;
        try
        {
            AllCores.ForEach([.. List().Where(IsRead)], Remember);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return false;
        }

        known.Keep();
        return true;
    }

    /// <summary>Adds all files, once their hashes are found, and the days on which they were last changed.</summary>
    /// <param name="fingerprint">Takes them.</param>
    /// <param name="history">Tells the days; null for none.</param>
    public void AddTo(Fingerprint fingerprint, IPageHistory? history = null)
    {
        fingerprint.Add(DisplayPath);
        foreach (var entry in List().OrderBy(entry => entry.Path, StringComparer.Ordinal))
        {
            fingerprint.Add(FormattableString.Invariant($"{entry.Kind} {entry.Size} {history?.LastChanged(KanaComposition.Compose(entry.Path)):O} {entry.Path}"))
                .Add(_hashes.GetValueOrDefault(entry.Path).Span);
        }

        foreach (var fault in history?.Faults ?? [])
            fingerprint.Add(fault.Descriptor.Code).Add(string.Join('\n', fault.Arguments));
    }

    // Of what has no size, such as a pipe, and of what is too large nothing is ever read.
    private static bool IsRead(ContentEntry entry) => entry.Kind == EntryKind.File && entry.Size is > 0 and <= ContentLimits.AttachmentBytes;

    private void Remember(ContentEntry entry)
    {
        _hashes[entry.Path] = known.HashOf(entry.Path, () => store.StateOf(entry.Path), () =>
        {
            var bytes = store.ReadBytes(entry.Path, ContentLimits.AttachmentBytes);
            // Pictures and papers may be many times as large as all texts together.
            if (new ContentFile(entry.Path, entry.Path).IsText)
                _texts[entry.Path] = bytes;
            return bytes;
        });
    }
}
