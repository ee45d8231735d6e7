namespace CouncilSite.Tests.Harness;

public sealed class NeededTests
{
    [Fact]
    public void What_is_missing_skips_a_test_and_says_how_to_get_it() =>
        Assert.EndsWith("This test needs a harp, which this machine does not have (ask an angel).", Outcome(isCI: false).Message);

    [Fact]
    public void Where_CI_is_true_it_fails_the_test()
    {
        Assert.IsNotType<Xunit.Sdk.FailException>(Outcome(isCI: false));
        Assert.IsType<Xunit.Sdk.FailException>(Outcome(isCI: true));
    }

    [Fact]
    public void No_test_is_left_out_in_another_way_but_for_another_system()
    {
        var skips = Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Path, "tests"), "*.cs", SearchOption.AllDirectories)
            .Where(file => !Path.GetFileName(file).StartsWith("Needed", StringComparison.Ordinal))
            .SelectMany(File.ReadLines)
            .Where(line => line.Contains("Assert.Skip", StringComparison.Ordinal) || line.Contains("Skip =", StringComparison.Ordinal));
        Assert.All(skips, line => Assert.Matches(@"Assert\.Skip(When|Unless)\(OperatingSystem\.Is", line));
    }

    private static Exception Outcome(bool isCI)
    {
        try
        {
            Needed.Demand(isThere: false, "a harp", "ask an angel", isCI);
        }
        catch (Exception outcome)
        {
            return outcome;
        }

        throw new InvalidOperationException("Nothing was demanded.");
    }
}
