
namespace CouncilSite.Kinds.Bylaws.Comparison;

/// <summary>
/// The longest run of pairs, in order on both sides, of things that stand once on each: n log n, where comparing
/// each with each would be n². DiffPlex, which compares the words, takes that for provisions.
/// </summary>
internal static class CommonSubsequence
{
    public static IReadOnlyList<(int Old, int New)> Of<T>(T[] olds, T[] news, Func<T, string> key)
    {
        var places = UniquePlaces(olds, key);
        var others = UniquePlaces(news, key);
        var pairs = new List<(int Old, int New)>();
        for (var i = 0; i < olds.Length; i++)
        {
            if (places[key(olds[i])] == i && others.GetValueOrDefault(key(olds[i]), -1) is >= 0 and var j)
                pairs.Add((i, j));
        }

        return Increasing(pairs);
    }

    // -1 for what stands more than once.
    private static Dictionary<string, int> UniquePlaces<T>(T[] things, Func<T, string> key)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < things.Length; i++)
        {
            if (!places.TryAdd(key(things[i]), i))
                places[key(things[i])] = -1;
        }

        return places;
    }

    // The longest increasing subsequence by the second number, by patience.
    private static List<(int Old, int New)> Increasing(List<(int Old, int New)> pairs)
    {
        var tails = new List<int>();
        var before = new int[pairs.Count];
        for (var i = 0; i < pairs.Count; i++)
        {
            var (low, high) = (0, tails.Count);
            while (low < high)
            {
                var middle = (low + high) / 2;
                (low, high) = pairs[tails[middle]].New < pairs[i].New ? (middle + 1, high) : (low, middle);
            }

            before[i] = low == 0 ? -1 : tails[low - 1];
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }

        var found = new List<(int Old, int New)>();
        for (var i = tails.Count == 0 ? -1 : tails[^1]; i >= 0; i = before[i])
            found.Add(pairs[i]);
        found.Reverse();
        return found;
    }
}
