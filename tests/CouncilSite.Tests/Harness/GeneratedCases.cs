using System.Globalization;

namespace CouncilSite.Tests.Harness;

/// <summary>
/// Holds a property over generated inputs. Case n always draws from the same random numbers, so that a case which fails
/// can be run again alone; the environment variable COUNCIL_CASES asks for more cases than the suite runs every time.
/// </summary>
internal static class GeneratedCases
{
    /// <summary>Runs the cases, each with its own source of random numbers.</summary>
    public static void Check(int count, Action<Random> check)
    {
        if (int.TryParse(Environment.GetEnvironmentVariable("COUNCIL_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var wanted))
            count = wanted;
        for (var number = 0; number < count; number++)
        {
            try
            {
                check(new Random(number));
            }
            catch (Exception exception)
            {
                throw new InvalidOperationException($"Case {number} (new Random({number})) fails: {exception.Message}", exception);
            }
        }
    }
}
