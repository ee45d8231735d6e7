using System.Globalization;

namespace CouncilSite.Tests.Harness;

/// <summary>
/// Holds a property over generated inputs. Case n always draws from the same random numbers, so that a case which fails
/// can be run again alone; the environment variable COUNCIL_CASES asks for more cases than the suite runs every time,
/// COUNCIL_FIRST_CASE for others.
/// </summary>
internal static class GeneratedCases
{
    private const int ShownFailures = 20;

    // Far more than any case needs on a busy machine, far less than the end of a job that hangs.
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    /// <summary>Runs the cases, each with its own source of random numbers, and fails with the first few that fail.</summary>
    public static void Check(int count, Action<Random> check)
    {
        var failures = new List<string>();
        foreach (var number in Enumerable.Range(Setting("COUNCIL_FIRST_CASE") ?? 0, Setting("COUNCIL_CASES") ?? count))
        {
            if (FindFailure(number, check) is { } failure)
                failures.Add($"Case {number} (new Random({number})) fails: {failure}");
            if (failures.Count == ShownFailures)
                break;
        }

        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static string? FindFailure(int number, Action<Random> check)
    {
        var run = Task.Run(() => check(new Random(number)));
        try
        {
            return run.Wait(Patience) ? null : $"no end after {Patience}";
        }
        catch (AggregateException exception)
        {
            return exception.InnerException!.ToString();
        }
    }

    private static int? Setting(string name) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;
}
