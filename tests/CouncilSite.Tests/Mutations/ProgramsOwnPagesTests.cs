using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Mutations;

/// <summary>Faults of what the program makes by itself stand in the settings, since no other file asks for it.</summary>
public sealed class ProgramsOwnPagesTests
{
    private static readonly SampleSite Council = SampleSite.Minimal with { Store = MemoryContentStore.OfRepository, Theme = new CouncilTheme() };

    [Fact]
    public void Two_tables_of_one_name_are_reported_in_the_settings()
    {
        var twin = File.ReadAllText(Path.Combine(RepositoryFolder.Path, "content", "bylaws", "2021.md"));

        var messages = Council.With("bylaws/sub/2021.md", twin).Build().Messages;

        Assert.Contains(messages, message => message.StartsWith("content/site.yml(1,1): error SITE001: ", StringComparison.Ordinal) && message.Contains("/data/bylaws-2021.csv", StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_word_on_the_newsletter_no_page_of_the_program_links_to_its_issues()
    {
        var messages = Council.Without("newsletters/about.yml").Build().Messages;

        Assert.Contains(messages, message => message.Contains("NWL006", StringComparison.Ordinal));
        Assert.DoesNotContain(messages, message => message.StartsWith("content/site.yml", StringComparison.Ordinal) && message.Contains("/newsletters/56/", StringComparison.Ordinal));
    }
}
