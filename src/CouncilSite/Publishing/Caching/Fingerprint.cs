using System.Security.Cryptography;
using System.Text;

namespace CouncilSite.Publishing.Caching;

/// <summary>Makes one hash of many things, each set apart from the next.</summary>
public sealed class Fingerprint : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Takes a text.</summary>
    public Fingerprint Add(string text) => Add(Encoding.UTF8.GetBytes(text));

    /// <summary>Takes bytes.</summary>
    public Fingerprint Add(ReadOnlySpan<byte> bytes)
    {
        _hash.AppendData(BitConverter.GetBytes(bytes.Length));
        _hash.AppendData(bytes);
        return this;
    }

    /// <summary>Takes the version of the code that some types are part of: any change of it, of a package or of the compiler makes other modules.</summary>
    public Fingerprint AddProgram(params IEnumerable<Type> types)
    {
        Add($"{Environment.Version}");
        foreach (var type in types)
            Add($"{type.Module.ModuleVersionId}");
        return this;
    }

    /// <summary>The hash, as a file name.</summary>
    public override string ToString() => Convert.ToHexStringLower(_hash.GetCurrentHash());

    /// <inheritdoc/>
    public void Dispose() => _hash.Dispose();
}
