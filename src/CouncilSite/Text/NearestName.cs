namespace CouncilSite.Text;

/// <summary>Guesses which known name a misspelt one was meant to be.</summary>
public static class NearestName
{
    // A name is told from others by its beginning; what is longer than this is no slip of the pen.
    private const int Compared = 200;

    /// <summary>The candidate with the smallest edit distance (Levenshtein), the first of several; empty where there are none.</summary>
    public static string Find(string name, IEnumerable<string> candidates)
    {
        var nearest = "";
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(name.AsSpan(0, Math.Min(name.Length, Compared)), candidate.AsSpan(0, Math.Min(candidate.Length, Compared)), least);
            if (distance < least)
                (nearest, least) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>Whether a name differs from another by no more than a slip: two letters of five.</summary>
    public static bool IsNear(string name, string other) =>
        other.Length is > 0 and <= Compared && name.Length <= Compared && Distance(name, other, int.MaxValue) <= Math.Max(1, name.Length * 2 / 5);

    // Gives up, with any number that is not below the limit, as soon as it cannot come below it.
    private static int Distance(ReadOnlySpan<char> from, ReadOnlySpan<char> to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) >= limit)
            return limit;
        Span<int> row = stackalloc int[Compared + 1];
        for (var j = 0; j <= to.Length; j++)
            row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            var least = row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substitution = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
                least = Math.Min(least, row[j]);
            }

            if (least >= limit)
                return limit;
        }

        return row[to.Length];
    }
}
