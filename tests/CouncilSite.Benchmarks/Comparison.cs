using System.Diagnostics;
using System.Runtime.InteropServices;

namespace CouncilSite.Benchmarks;

/// <summary>
/// Runs whole commands in turn, each into a fresh folder, and prints their times and the ratios to the first. In each
/// command <c>{out}</c> stands for that folder. A disk that has just deleted thousands of files is slow to take new
/// ones, so nothing is deleted before the end; a folder in memory (/dev/shm) leaves the disk out.
/// </summary>
internal static partial class Comparison
{
    private const int ChildrenThatEnded = -1;
    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(5);

    /// <summary>Runs the commands so many times and prints the medians.</summary>
    /// <param name="runs">How many times each.</param>
    /// <param name="folder">Where the fresh folders are made.</param>
    /// <param name="commands">The commands, as a shell takes them.</param>
    public static void Measure(int runs, string folder, IReadOnlyList<string> commands)
    {
        var place = Directory.CreateDirectory(Path.Combine(folder, Guid.NewGuid().ToString("N"))).FullName;
        var figures = commands.Select(_ => new List<Figures>()).ToList();
        for (var run = 0; run < runs; run++)
        {
            foreach (var (index, command) in commands.Index())
                figures[index].Add(Run(command.Replace("{out}", Path.Combine(place, $"{run}-{index}"), StringComparison.Ordinal)));
        }

        Console.WriteLine("| command | wall s | processor s | memory MiB | wall, processor, memory against the first |\n| --- | ---: | ---: | ---: | --- |");
        var first = Figures.Median(figures[0]);
        foreach (var (command, runsOfIt) in commands.Zip(figures))
        {
            var median = Figures.Median(runsOfIt);
            Console.WriteLine(FormattableString.Invariant(
                $"| `{command}` | {median.Wall:0.00} | {median.Processor:0.00} | {median.Memory:0} | {median.Wall / first.Wall:0.00}, {median.Processor / first.Processor:0.00}, {median.Memory / first.Memory:0.00} |"));
        }

        Directory.Delete(place, recursive: true);
    }

    private static Figures Run(string command)
    {
        var before = ProcessorOfChildren();
        var started = Stopwatch.GetTimestamp();
        // With exec the shell becomes the command, whose memory is looked at.
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", $"exec {command} >/dev/null"]))!;
        var memory = 0L;
        while (!process.WaitForExit(Glance))
        {
            process.Refresh();
            memory = process.HasExited ? memory : Math.Max(memory, process.PeakWorkingSet64);
        }

        var wall = Stopwatch.GetElapsedTime(started);
        return process.ExitCode == 0
            ? new Figures(wall.TotalSeconds, ProcessorOfChildren() - before, memory / 1024.0 / 1024.0)
            : throw new InvalidOperationException($"{command} ended with {process.ExitCode}.");
    }

    // struct rusage: the time in the program and in the system, each in seconds and microseconds.
    private static double ProcessorOfChildren()
    {
        Span<long> usage = stackalloc long[18];
        return GetUsage(ChildrenThatEnded, usage) == 0 ? usage[0] + usage[2] + ((usage[1] + usage[3]) / 1e6) : double.NaN;
    }

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, Span<long> usage);

    private readonly record struct Figures(double Wall, double Processor, double Memory)
    {
        public static Figures Median(List<Figures> all) =>
            new(Median(all, run => run.Wall), Median(all, run => run.Processor), Median(all, run => run.Memory));

        private static double Median(List<Figures> all, Func<Figures, double> figure) => all.Select(figure).Order().ElementAt(all.Count / 2);
    }
}
