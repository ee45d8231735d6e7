using CouncilSite.Diagnostics;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Publishing.Links;

/// <summary>A published address that is gone is told once, where it went or why it went: all links to it are broken because of that alone.</summary>
public sealed class LostAddressesTests
{
    private static readonly SampleSite Site = (SampleSite.Minimal with { Theme = new CouncilTheme() })
        .With("newsletters/about.yml", "title: 見本のたより\npublisher: 見本の会\nsummary: 話題をお届けします。\ndays: [1]\n")
        .With("newsletters/1.md", Issue("2021-07-01"))
        .With("news/2021-07-01-lecture.md", News("講演会"))
        .With("news/2021-07-02-issue.md", News("創刊", "[講演会](/news/2021-07-01-lecture/)と[創刊号](/newsletters/1/)の話です。\n\n[創刊号の文字](/newsletters/1/index.txt)もあります。"))
        .With("addresses.yml", "addresses:\n  - /news/2021-07-01-lecture/\n  - /news/2021-07-02-issue/\n  - /newsletters/1/\n  - /newsletters/1/index.txt\n");

    private static string Issue(string date) => $"---\nnumber: 1\ndate: {date}\ntitle: 創刊号\ntopics: []\n---\n\n本文です。\n";

    private static string News(string title, string text = "本文です。") => $"---\ntitle: {title}\ndate: 2021-07-02\ncategory: council\n---\n\n{text}\n";

    [Fact]
    public void A_page_that_got_another_name_is_told_where_it_was_published_with_the_page_that_it_is_now()
    {
        var fault = Assert.Single(Faults(Site.Without("news/2021-07-01-lecture.md").With("news/2021-07-01-talk.md", News("講演会"))));
        Assert.Equal(("LNK005", Severity.Error, 1), (fault.Descriptor.Code, fault.Severity, fault.Followers));
        Assert.Equal("/news/2021-07-01-lecture/", fault.Span.Text);
        Assert.StartsWith("「/news/2021-07-01-talk/」（講演会）に移ったのではありませんか。", fault.Hint(MessageLanguage.Japanese), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news/2021-07-01-Lecture.md", "CON006")]
    [InlineData("news/2021-07-01 lecture.md", "CON006")]
    [InlineData("news/2021-07-01-lecture .md", "CON006")]
    public void A_page_whose_name_can_be_no_address_is_told_there(string name, string code)
    {
        var fault = Assert.Single(Faults(Site.Without("news/2021-07-01-lecture.md").With(name, News("講演会"))));
        Assert.Equal((code, name), (fault.Descriptor.Code, fault.Span.File.Path));
    }

    [Fact]
    public void A_file_whose_number_is_not_that_of_its_name_is_told_there()
    {
        var fault = Assert.Single(Faults(Site.With("newsletters/1.md", Issue("2021-07-01").Replace("number: 1", "number: 7", StringComparison.Ordinal))));
        Assert.Equal(("NWL005", "7"), (fault.Descriptor.Code, fault.Span.Text));
    }

    [Fact]
    public void A_page_that_a_slip_in_its_date_withdraws_is_told_there_with_its_other_editions()
    {
        var fault = Assert.Single(Faults(Site.With("newsletters/1.md", Issue("2121-07-01"))));
        Assert.Equal(("LNK013", "newsletters/1.md", Severity.Error), (fault.Descriptor.Code, fault.Span.File.Path, fault.Severity));
    }

    [Fact]
    public void An_address_that_no_page_leads_to_may_go() =>
        Assert.Equal(Severity.Warning, Assert.Single(Faults(Site.With("addresses.yml", "addresses:\n  - /news/2021-07-03-gone/\n"))).Severity);

    private static IReadOnlyList<Diagnostic> Faults(SampleSite site) => [.. site.Build().Diagnostics.Where(fault => fault.Severity > Severity.Notice)];
}
