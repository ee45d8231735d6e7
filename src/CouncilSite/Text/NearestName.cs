namespace CouncilSite.Text;

/// <summary>Guesses which known name a misspelt one was meant to be.</summary>
public static class NearestName
{
    /// <summary>The candidate with the smallest edit distance (Levenshtein); empty where there are none.</summary>
    public static string Find(string name, IEnumerable<string> candidates) =>
        candidates.MinBy(candidate => Distance(name, candidate)) ?? "";

    private static int Distance(string from, string to)
    {
        var row = new int[to.Length + 1];
        for (var j = 0; j <= to.Length; j++)
            row[j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var substitution = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(substitution, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[to.Length];
    }
}
