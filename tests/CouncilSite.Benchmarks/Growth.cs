namespace CouncilSite.Benchmarks;

/// <summary>
/// Runs each case at n and at 4n and prints how the time of all processors together grew, which other programs on the
/// machine disturb little: about 4 is in proportion, 16 is the square. Above 6 is worth a look.
/// </summary>
internal static class Growth
{
    private const int Runs = 3;

    /// <summary>Measures the cases whose names hold one of the words, or all.</summary>
    public static void Measure(IReadOnlyList<string> words)
    {
        Console.WriteLine($"{"case",-20} {"n",8} {"n: ms",10} {"4n: ms",10} {"ratio",7}");
        foreach (var growth in GrowthCase.All.Where(growth => words.Count == 0 || words.Any(growth.Name.Contains)))
        {
            growth.Prepare(growth.Size)();
            var (small, large) = (Best(growth.Prepare(growth.Size)), Best(growth.Prepare(4 * growth.Size)));
            Console.WriteLine($"{growth.Name,-20} {growth.Size,8} {small.TotalMilliseconds,10:0.0} {large.TotalMilliseconds,10:0.0} {large / small,7:0.0}");
        }
    }

    private static TimeSpan Best(Action run) =>
        Enumerable.Range(0, Runs).Min(_ =>
        {
            GC.Collect();
            var before = Environment.CpuUsage.TotalTime;
            run();
            return Environment.CpuUsage.TotalTime - before;
        });
}
