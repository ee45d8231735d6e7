using System.Runtime.ExceptionServices;

namespace CouncilSite.Diagnostics;

/// <summary>
/// Does one thing for each of many on all cores. Parallel LINQ would do it in as few words, but its generic virtual
/// methods are put together anew at each start of the native program, which takes longer than a small site.
/// </summary>
public static class AllCores
{
    /// <summary>What comes of each, in their order.</summary>
    /// <exception cref="Exception">What it threw for one of them, as it was thrown; the rest is then not done.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> act)
    {
        var results = new TResult[items.Count];
        Run(results.Length, (index, _) => results[index] = act(items[index]));
        return results;
    }

    /// <summary>Does it for each.</summary>
    /// <exception cref="Exception">What it threw for one of them, as it was thrown; the rest is then not done.</exception>
    public static void ForEach<T>(IReadOnlyList<T> items, Action<T> act) => Run(items.Count, (index, _) => act(items[index]));

    /// <summary>Whether something holds of each; most are not asked where it does not hold of one.</summary>
    /// <exception cref="Exception">What it threw for one of them, as it was thrown; the rest is then not done.</exception>
    public static bool All<T>(IReadOnlyList<T> items, Func<T, bool> holds) => Run(items.Count, (index, loop) =>
    {
        if (!holds(items[index]))
            loop.Stop();
    }).IsCompleted;

    // A full disk is one fault, however many threads meet it.
    private static ParallelLoopResult Run(int count, Action<int, ParallelLoopState> act)
    {
        try
        {
            return Parallel.For(0, count, act);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]);
            throw;
        }
    }
}
