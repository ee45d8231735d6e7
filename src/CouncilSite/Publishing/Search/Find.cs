namespace CouncilSite.Publishing.Search;

/// <summary>That a part of a page, or a title, has a key.</summary>
/// <param name="Key">The key.</param>
/// <param name="Place">
/// Of a part, how many parts stand before it, times <see cref="Strengths"/>, plus its strength less one; of a title, the
/// complement of how many titles stand before it, which is less than 0.
/// </param>
internal readonly record struct Find(uint Key, int Place)
{
    /// <summary>How many strengths a part can have a key with.</summary>
    public const int Strengths = 7;

    // Keys are sorted by one UTF-16 unit after the other.
    private const int UnitBits = 16;

    /// <summary>All finds of a site, by key and then in the order of pages.</summary>
    public static Find[] AllIn(IReadOnlyList<IndexedPage> pages)
    {
        var finds = GC.AllocateUninitializedArray<Find>(pages.Sum(page => page.Titles.Sum(title => title.Keys.Length) + page.Parts.Sum(part => part.Keys.Length)));
        var (count, part, title) = (0, 0, 0);
        foreach (var page in pages)
        {
            foreach (var (_, keys) in page.Titles)
            {
                foreach (var key in keys)
                    finds[count++] = new Find(key, ~title);
                title++;
            }

            foreach (var (_, keys) in page.Parts)
            {
                foreach (var (key, strength) in keys)
                    finds[count++] = new Find(key, (part * Strengths) + strength - 1);
                part++;
            }
        }

        var sorted = GC.AllocateUninitializedArray<Find>(count);
        Sort(finds, sorted, 0);
        Sort(sorted, finds, UnitBits);
        return finds;
    }

    // By counting, for a large site has millions; those with equal units keep their order.
    private static void Sort(Find[] from, Find[] into, int shift)
    {
        var next = new int[(1 << UnitBits) + 1];
        foreach (var find in from)
            next[UnitOf(find) + 1]++;
        for (var unit = 0; unit < 1 << UnitBits; unit++)
            next[unit + 1] += next[unit];
        foreach (var find in from)
            into[next[UnitOf(find)]++] = find;

        int UnitOf(Find find) => (ushort)(find.Key >> shift);
    }
}
