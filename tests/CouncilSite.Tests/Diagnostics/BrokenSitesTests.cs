using CouncilSite.Diagnostics;

namespace CouncilSite.Tests.Diagnostics;

public sealed class BrokenSitesTests
{
    public static TheoryData<string> Names { get; } = [.. BrokenSites.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_site_is_reported_in_exactly_the_expected_words(string name)
    {
        var messages = BrokenSites.Open(name).Build().Messages;
        var file = BrokenSites.ExpectedFile(name);
        if (Environment.GetEnvironmentVariable("COUNCIL_ACCEPT") == "1")
        {
            File.WriteAllLines(file, messages);
            Assert.Fail($"{file} was written anew: read it, then run without COUNCIL_ACCEPT.");
        }

        Assert.Equal(File.ReadAllLines(file), messages);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_broken_site_raises_the_code_that_it_is_named_for(string name)
    {
        var code = name.Split('-')[0];
        Assert.Contains(File.ReadLines(BrokenSites.ExpectedFile(name)), line => line.Contains($" {code}: "));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Messages_and_hints_of_a_broken_site_are_whole_in_both_languages(string name)
    {
        var words = BrokenSites.Open(name).Build().Diagnostics.SelectMany(diagnostic => new[]
        {
            diagnostic.Message(MessageLanguage.English), diagnostic.Hint(MessageLanguage.English),
            diagnostic.Message(MessageLanguage.Japanese), diagnostic.Hint(MessageLanguage.Japanese),
        });
        Assert.All(words, text => Assert.DoesNotMatch(@"\{[0-9]+\}", text));
    }
}
