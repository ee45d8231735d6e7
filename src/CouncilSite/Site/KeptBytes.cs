namespace CouncilSite.Site;

/// <summary>
/// Bytes that are kept to the end of a build, laid one behind another in large arrays: the garbage collector would move
/// an array for each of thousands of pages several times, and clear it first. For one thread.
/// </summary>
internal sealed class KeptBytes
{
    private const int ArrayLength = 1024 * 1024;

    private Memory<byte> _free;

    /// <summary>A copy that stays as it is.</summary>
    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> bytes)
    {
        // What is large would leave much of an array empty.
        if (bytes.Length > ArrayLength / 16)
            return bytes.ToArray();
        if (bytes.Length > _free.Length)
            _free = GC.AllocateUninitializedArray<byte>(ArrayLength);
        var kept = _free[..bytes.Length];
        bytes.CopyTo(kept.Span);
        _free = _free[bytes.Length..];
        return kept;
    }
}
