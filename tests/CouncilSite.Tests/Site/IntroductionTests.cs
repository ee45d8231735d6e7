using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;
using CouncilSite.Themes.Plain;

namespace CouncilSite.Tests.Site;

/// <summary>What a council says of itself at the head of a kind's first page stands in its content, not in the program.</summary>
public sealed class IntroductionTests
{
    private const string Introduction = "---\ntitle: わたしたちの会員\nsummary: 会員についての説明\naliases:\n  - /kaiin/\n---\n\n**だれでも**入れます。\n";

    private static readonly SampleSite Sample = SampleSite.Minimal.With("members/index.md", Introduction);

    [Theory]
    [InlineData("council")]
    [InlineData("plain")]
    public void Its_title_and_text_stand_at_the_head_of_the_page(string theme)
    {
        var site = (Sample with { Theme = theme == "plain" ? new PlainTheme() : new CouncilTheme() }).Build();

        Assert.Empty(site.Messages);
        var page = site.Text("/members/");
        Assert.Contains("<h1>わたしたちの会員</h1>", page, StringComparison.Ordinal);
        var introduction = page.IndexOf("<strong>だれでも</strong>入れます。", StringComparison.Ordinal);
        Assert.InRange(introduction, 0, page.IndexOf("<h2", StringComparison.Ordinal));
    }

    [Fact]
    public void Its_summary_describes_the_page_and_its_old_addresses_lead_there()
    {
        var site = Sample.Build();

        Assert.Empty(site.Messages);
        Assert.Equal("会員についての説明", site.Files["/members/"].Page!.Description);
        Assert.Contains("""<a href="/members/">""", site.Text("/kaiin/"), StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_no_thing_of_the_kind()
    {
        var site = SampleSite.Minimal.With("news/index.md", Introduction.Replace("/kaiin/", "/oshirase/", StringComparison.Ordinal)).Build();

        Assert.Empty(site.Messages);
        Assert.DoesNotContain("/news/index/", site.Files.Keys);
    }

    [Fact]
    public void A_link_in_it_is_checked_at_its_place() =>
        Assert.StartsWith("content/members/index.md(9,1): error LNK001:", Assert.Single(
            (Sample with { Theme = new CouncilTheme() }).With("members/index.md", Introduction + "[ない](/nowhere/)\n").Build().Messages), StringComparison.Ordinal);

    [Fact]
    public void Where_the_kind_has_no_first_page_it_is_reported_as_unused() =>
        Assert.StartsWith("content/newsletters/index.md(1,1): warning CON021:", Assert.Single(
            SampleSite.Minimal.With("newsletters/index.md", "---\ntitle: メルマガ\n---\n\n発行していません。\n").Build().Messages), StringComparison.Ordinal);
}
