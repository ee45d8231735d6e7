namespace CouncilSite.Site;

/// <summary>
/// Bytes that are kept to the end of a build, laid one behind another in large arrays: the garbage collector would move
/// an array for each of thousands of pages several times, and clear it first. For one thread.
/// </summary>
internal sealed class KeptBytes
{
    private const int LongestArray = 1024 * 1024;

    private Memory<byte> _free;
    private int _length;

    /// <summary>A copy that stays as it is.</summary>
    public ReadOnlyMemory<byte> Keep(ReadOnlySpan<byte> bytes)
    {
        // What is large would leave much of an array empty.
        if (bytes.Length > LongestArray / 16)
            return bytes.ToArray();
        if (bytes.Length > _free.Length)
        {
            // A page alone takes no more than it has.
            _length = Math.Min(Math.Max(2 * _length, bytes.Length), LongestArray);
            _free = GC.AllocateUninitializedArray<byte>(_length);
        }

        var kept = _free[..bytes.Length];
        bytes.CopyTo(kept.Span);
        _free = _free[bytes.Length..];
        return kept;
    }
}
