using System.Text.RegularExpressions;
using CouncilSite.Kinds.Newsletters;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Kinds.Newsletters;

/// <summary>The newsletters in content/, built.</summary>
public sealed class NewslettersPagesTests
{
    private static readonly SampleSite Site = SampleSite.Minimal with
    {
        Store = MemoryContentStore.OfRepository,
        BaseUrl = new Uri("https://example.jp/council/"),
        Theme = new CouncilTheme(),
    };

    private static readonly BuiltSite Built = Site.Build();

    private static readonly Newsletter Newsletter = Assert.Single(Site.Read().Newsletters.All);

    [Fact]
    public void Six_issues_51_to_56_appeared_from_January_to_March_2021() =>
        Assert.Equal(
            [
                (51, new(2021, 1, 1)), (52, new(2021, 1, 15)), (53, new(2021, 2, 1)),
                (54, new(2021, 2, 15)), (55, new(2021, 3, 1)), (56, new DateOnly(2021, 3, 15)),
            ],
            Newsletter.Issues.Select(issue => (issue.Number.Value, issue.Date.Value)));

    [Fact]
    public void Every_issue_is_marked_as_a_sample() =>
        Assert.All(Newsletter.Issues, issue =>
        {
            Assert.True(issue.IsSample);
            Assert.Contains("これは見本です。", Built.Text($"/newsletters/{issue.Number.Value}/index.txt"));
        });

    [Theory]
    [InlineData("/newsletters/")]
    [InlineData("/newsletters/parts/")]
    [InlineData("/newsletters/topics/")]
    [InlineData("/newsletters/51/")]
    [InlineData("/newsletters/52/")]
    [InlineData("/subcommittees/it-literacy/")]
    public void Wherever_a_sample_is_linked_it_is_marked(string address) =>
        Assert.All(
            Regex.Matches(Built.Text(address), """<a href="/council/newsletters/[0-9]+/(?:#[^"]*)?"[^>]*>[^\n]*"""),
            link => Assert.Contains("見本", link.Value));

    [Fact]
    public void The_distribution_list_has_17_named_recipients() =>
        Assert.Equal(17, Newsletter.About!.Recipients.Count);

    [Fact]
    public void No_line_of_a_text_edition_is_wider_than_35_full_width_characters_but_addresses() =>
        Assert.All(Newsletter.Issues, issue =>
            Assert.All(
                Built.Text($"{issue.Route}index.txt").TrimStart('\uFEFF').Split('\n').Where(line => !line.Contains("https://")),
                line => Assert.InRange(JapaneseWidth.Cells(line), 0, 70)));

    [Fact]
    public void A_text_edition_draws_no_boxes() =>
        Assert.All(Newsletter.Issues, issue => Assert.DoesNotMatch(@"[\u2500-\u259F]", Built.Text($"{issue.Route}index.txt")));

    [Fact]
    public void An_issue_is_not_published_before_its_day()
    {
        var before = (Site with { Today = new DateOnly(2021, 2, 28) }).Build();
        Assert.Contains("/newsletters/54/", before.Files.Keys);
        Assert.DoesNotContain("/newsletters/55/", before.Files.Keys);
        Assert.DoesNotContain("/newsletters/55/", before.Text("/newsletters/feed.xml"));
    }

    [Fact]
    public void The_feed_carries_full_texts_with_complete_links()
    {
        var feed = Built.Text("/newsletters/feed.xml");
        Assert.Contains("https://example.jp/council/events/2021-cashless-seminar/", feed);
        Assert.Contains("ファイル名は「日付・件名・版」の順に", feed);
        Assert.DoesNotContain("href=&quot;/", feed);
    }

    [Fact]
    public void The_table_of_issues_names_them_with_their_addresses()
    {
        var table = PlannedTable.Of(Site, "newsletters");
        Assert.Equal(["number", "date", "title", "url"], table.Columns.Select(column => column.Name));
        Assert.Equal(6, table.Rows.Count);
        Assert.Equal(
            ["51", "2021-01-01", "マウスに持ち替えない操作と、使い回さないパスワード（見本）", "https://example.jp/council/newsletters/51/"],
            table.Rows[0].Select(value => value.Text));
    }
}
