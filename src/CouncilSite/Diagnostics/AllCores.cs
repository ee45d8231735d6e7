using System.Runtime.ExceptionServices;

namespace CouncilSite.Diagnostics;

/// <summary>
/// Does one thing for each of many on all cores. Parallel LINQ would do it in as few words, but its generic virtual
/// methods are put together anew at each start of the native program, which takes longer than a small site.
/// </summary>
public static class AllCores
{
    /// <summary>What comes of each, in their order.</summary>
    /// <exception cref="Exception">What it threw for one of them, as it was thrown; most of the rest is then not done.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> act)
    {
        var results = new TResult[items.Count];
        Run(results.Length, index =>
        {
            results[index] = act(items[index]);
            return true;
        });
        return results;
    }

    /// <summary>Does it for each; those that come first are begun first.</summary>
    /// <exception cref="Exception">What it threw for one of them, as it was thrown; most of the rest is then not done.</exception>
    public static void ForEach<T>(IReadOnlyList<T> items, Action<T> act) => Run(items.Count, index =>
    {
        act(items[index]);
        return true;
    });

    /// <summary>Whether something holds of each; most are not asked where it does not hold of one.</summary>
    /// <exception cref="Exception">What it threw for one of them, as it was thrown; most of the rest is then not done.</exception>
    public static bool All<T>(IReadOnlyList<T> items, Func<T, bool> holds) => Run(items.Count, index => holds(items[index]));

    // One after the other and not in ranges, of which the last would be left for one core. Each core is given one task for all
    // of it: the many that Parallel.For would start let a preview's requests wait for a second. True where each act gave true.
    private static bool Run(int count, Func<int, bool> act)
    {
        var next = -1;
        try
        {
            return Parallel.For(0, Math.Min(count, Environment.ProcessorCount), (_, loop) =>
            {
                for (int index; !loop.ShouldExitCurrentIteration && (index = Interlocked.Increment(ref next)) < count;)
                {
                    if (!act(index))
                        loop.Stop();
                }
            }).IsCompleted;
        }
        catch (AggregateException exception)
        {
            // A full disk is one fault, however many threads meet it.
            ExceptionDispatchInfo.Throw(exception.Flatten().InnerExceptions[0]);
            throw;
        }
    }
}
