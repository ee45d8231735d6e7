namespace CouncilSite.Diagnostics;

/// <summary>
/// Does one thing for each of many on all cores. Parallel LINQ would do it in as few words, but its generic virtual
/// methods are put together anew at each start of the native program, which takes longer than a small site.
/// </summary>
public static class AllCores
{
    /// <summary>What comes of each, in their order.</summary>
    /// <exception cref="AggregateException">It threw for some.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> act)
    {
        var results = new TResult[items.Count];
        Parallel.For(0, results.Length, index => results[index] = act(items[index]));
        return results;
    }

    /// <summary>Does it for each.</summary>
    /// <exception cref="AggregateException">It threw for some.</exception>
    public static void ForEach<T>(IReadOnlyList<T> items, Action<T> act) => Parallel.For(0, items.Count, index => act(items[index]));

    /// <summary>Whether something holds of each; most are not asked where it does not hold of one.</summary>
    /// <exception cref="AggregateException">It threw for some.</exception>
    public static bool All<T>(IReadOnlyList<T> items, Func<T, bool> holds) => Parallel.For(0, items.Count, (index, loop) =>
    {
        if (!holds(items[index]))
            loop.Stop();
    }).IsCompleted;
}
