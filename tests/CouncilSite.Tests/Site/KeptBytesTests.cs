using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Site;

/// <summary>What is kept stays as it was, whatever is kept after it.</summary>
public sealed class KeptBytesTests
{
    [Fact]
    public void What_is_kept_stays_as_it_was() => GeneratedCases.Check(20, random =>
    {
        var kept = new KeptBytes();
        var all = Enumerable.Range(0, 60).Select(_ => Bytes(random)).Select(bytes => (Bytes: bytes, Kept: Keep(kept, bytes))).ToList();
        foreach (var (bytes, copy) in all)
            Assert.Equal(bytes, copy.ToArray());
    });

    // What it was copied from is used again.
    private static ReadOnlyMemory<byte> Keep(KeptBytes kept, byte[] bytes)
    {
        byte[] buffer = [.. bytes];
        var copy = kept.Keep(buffer);
        Array.Clear(buffer);
        return copy;
    }

    private static byte[] Bytes(Random random)
    {
        var bytes = new byte[random.Next(random.Next(4) switch { 0 => 1, 1 => 100, 2 => 70_000, _ => 2_000_000 })];
        random.NextBytes(bytes);
        return bytes;
    }
}
