using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using CouncilSite.Content;

namespace CouncilSite.Publishing.Caching;

/// <summary>
/// The hashes (SHA-256) of a folder's files, kept from run to run with the state that each file was then in: a file that is
/// still in that state is not read again.
/// </summary>
/// <param name="cache">Where they are kept.</param>
/// <param name="folder">The folder's full path.</param>
/// <param name="clock">The time.</param>
public sealed class KnownHashes(FileCache cache, string folder, TimeProvider clock)
{
    // Within that time a file can be written twice and bear one time.
    private static readonly TimeSpan Doubt = TimeSpan.FromSeconds(2);

    private readonly ConcurrentDictionary<string, KnownHash> _asked = new(StringComparer.Ordinal);
    private readonly string _fingerprint = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(folder)));
    private readonly long _settled = (long)(clock.GetUtcNow() - Doubt - DateTimeOffset.UnixEpoch).TotalNanoseconds;
    private Dictionary<string, KnownHash>? _former;

    /// <summary>The hash of a file.</summary>
    /// <param name="name">Its path below the folder.</param>
    /// <param name="look">Tells its state; null where the system does not say.</param>
    /// <param name="read">Reads it.</param>
    public ReadOnlyMemory<byte> HashOf(string name, Func<FileState?> look, Func<byte[]> read)
    {
        var state = look();
        if (state is not null && Former.TryGetValue(name, out var known) && known.State == state)
        {
            _asked[name] = known;
            return known.Hash;
        }

        var hash = SHA256.HashData(read());
        if (state is { } before && before.Changed < _settled && look() == before)
            _asked[name] = new KnownHash(before, hash);
        return hash;
    }

    /// <summary>Keeps the hashes that were asked for in this run, for the next.</summary>
    public void Keep()
    {
        if (_asked.Count == Former.Count && _asked.All(asked => Former.TryGetValue(asked.Key, out var known) && known.State == asked.Value.State))
            return;
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream, Encoding.UTF8);
        writer.Write(_asked.Count);
        foreach (var (name, (state, hash)) in _asked)
        {
            writer.Write(name);
            writer.Write(state.Device);
            writer.Write(state.Inode);
            writer.Write(state.Size);
            writer.Write(state.Modified);
            writer.Write(state.Changed);
            writer.Write(hash.Span);
        }

        writer.Flush();
        cache.Keep(_fingerprint, stream.ToArray());
    }

    /// <summary>Keeps nothing of a file, whose state has told a lie.</summary>
    public void Forget(string name)
    {
        _asked.TryRemove(name, out _);
        Keep();
    }

    private Dictionary<string, KnownHash> Former => LazyInitializer.EnsureInitialized(ref _former, Read);

    private Dictionary<string, KnownHash> Read()
    {
        var hashes = new Dictionary<string, KnownHash>(StringComparer.Ordinal);
        if (cache.Find(_fingerprint) is not { } bytes)
            return hashes;
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var count = reader.ReadInt32();
        hashes.EnsureCapacity(count);
        for (; count > 0; count--)
        {
            var name = reader.ReadString();
            var state = new FileState(reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadUInt64(), reader.ReadInt64(), reader.ReadInt64());
            hashes.Add(name, new KnownHash(state, bytes.AsMemory((int)reader.BaseStream.Position, SHA256.HashSizeInBytes)));
            reader.BaseStream.Position += SHA256.HashSizeInBytes;
        }

        return hashes;
    }

    private readonly record struct KnownHash(FileState State, ReadOnlyMemory<byte> Hash);
}
