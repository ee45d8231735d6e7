using System.Buffers;

namespace CouncilSite.Publishing.Search;

/// <summary>
/// The finds whose keys begin with a unit of some: a site has thousands of finds for each page, of which all at once
/// would take more memory than all that is kept of the page.
/// </summary>
/// <param name="FirstUnit">The first UTF-16 unit that a key begins with.</param>
/// <param name="Units">How many units there are.</param>
/// <param name="Count">How many finds.</param>
internal readonly record struct FindRange(int FirstUnit, int Units, int Count)
{
    // Each range goes over all pages: few for a site of any size, and 16 MB at a time.
    private const int MostFinds = 1 << 20;

    // But more than one, so that no core waits for another.
    private const int FewestRanges = 4;

    // Keys are sorted by one UTF-16 unit after the other.
    private const int UnitBits = 16;
    private const int AllUnits = 1 << UnitBits;

    /// <summary>The ranges of a site, by their keys. They depend on the site alone.</summary>
    /// <param name="pages">All pages.</param>
    /// <param name="mostFinds">How many finds there are in a range, where not one unit has more.</param>
    /// <param name="fewest">How many ranges there are at least, where the keys begin with so many units that have as many finds.</param>
    public static IReadOnlyList<FindRange> Cut(IReadOnlyList<IndexedPage> pages, int mostFinds = MostFinds, int fewest = FewestRanges)
    {
        var counts = new int[AllUnits];
        foreach (var page in pages)
        {
            foreach (var (_, keys) in page.Titles)
            {
                foreach (var key in keys)
                    counts[key >> UnitBits]++;
            }

            foreach (var (_, keys) in page.Parts)
            {
                foreach (var (key, _) in keys)
                    counts[key >> UnitBits]++;
            }
        }

        var ranges = new List<FindRange>();
        var most = Math.Min(mostFinds, (counts.Sum() / fewest) + 1);
        var (first, count) = (0, 0);
        for (var unit = 0; unit <= AllUnits; unit++)
        {
            if (unit == AllUnits || (count > 0 && count + counts[unit] > most))
            {
                ranges.Add(new FindRange(first, unit - first, count));
                (first, count) = (unit, 0);
            }

            if (unit < AllUnits)
                count += counts[unit];
        }

        return ranges;
    }

    /// <summary>The finds of a range, by key and then in the order of pages; as many as it counts.</summary>
    public IMemoryOwner<Find> Sort(IReadOnlyList<IndexedPage> pages)
    {
        var finds = MemoryPool<Find>.Shared.Rent(Count);
        using var other = MemoryPool<Find>.Shared.Rent(Count);
        Gather(pages, finds.Memory.Span);
        using var units = MemoryPool<int>.Shared.Rent(AllUnits);
        var next = units.Memory.Span[..AllUnits];
        Sort(finds.Memory.Span[..Count], other.Memory.Span, next, 0);
        Sort(other.Memory.Span[..Count], finds.Memory.Span, next, UnitBits);
        return finds;
    }

    private void Gather(IReadOnlyList<IndexedPage> pages, Span<Find> finds)
    {
        var (first, end) = ((uint)FirstUnit << UnitBits, ((ulong)FirstUnit + (ulong)Units) << UnitBits);
        var (count, part, title) = (0, 0, 0);
        foreach (var page in pages)
        {
            foreach (var (_, keys) in page.Titles)
            {
                foreach (var key in keys)
                {
                    if (key >= first && key < end)
                        finds[count++] = new Find(key, ~title);
                }

                title++;
            }

            foreach (var (_, keys) in page.Parts)
            {
                foreach (var (key, strength) in keys)
                {
                    if (key >= first && key < end)
                        finds[count++] = new Find(key, (part * Find.Strengths) + strength - 1);
                }

                part++;
            }
        }
    }

    // By counting; those with equal units keep their order.
    private static void Sort(ReadOnlySpan<Find> from, Span<Find> into, Span<int> next, int shift)
    {
        next.Clear();
        foreach (var find in from)
            next[(ushort)(find.Key >> shift)]++;
        var before = 0;
        foreach (ref var unit in next)
            (unit, before) = (before, before + unit);
        foreach (var find in from)
            into[next[(ushort)(find.Key >> shift)]++] = find;
    }
}
