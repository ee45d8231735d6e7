using System.Text.Json;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Kinds.News;
using CouncilSite.Publishing;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.News;

public sealed class NewsPagesTests
{
    private static readonly SampleSite Site = SampleSite.Minimal with { Today = new DateOnly(2021, 8, 1), BaseUrl = new Uri("https://example.jp/council/") };

    private static SampleSite With(string slug, string fields, SampleSite? site = null) =>
        (site ?? Site).With($"news/{slug}.md", $"---\ntitle: 見出し {slug}\ncategory: council\n{fields}\n---\n\n[規約](/news/)の本文です。\n");

    private static SampleSite WithMany(int count) => Enumerable.Range(1, count)
        .Aggregate(Site, (site, number) => With($"n{number:000}", $"date: 2021-01-{number % 28 + 1:00}", site));

    private static NewsListPage List(SampleSite site, string address = "/news/")
    {
        var diagnostics = new DiagnosticBag();
        var plan = SitePlanner.Plan(ContentKinds.All, new CouncilReader(ContentKinds.All, site.Store, site.Today).Read(diagnostics)!, site.Theme, diagnostics);
        return Assert.IsType<NewsListPage>(plan.Pages.Single(page => page.Route.Path == address).Model);
    }

    [Fact]
    public void A_draft_is_not_published() =>
        Assert.DoesNotContain("/news/secret/", With("secret", "date: 2021-07-01\ndraft: true").Build().Files.Keys);

    [Fact]
    public void An_article_appears_on_its_day_and_not_before()
    {
        var site = With("coming", "date: 2021-08-02");
        Assert.DoesNotContain("/news/coming/", site.Build().Files.Keys);
        Assert.Contains("/news/coming/", (site with { Today = new DateOnly(2021, 8, 2) }).Build().Files.Keys);
    }

    [Theory]
    [InlineData("2021-07-31", true)]
    [InlineData("2021-08-01", false)]
    public void An_article_is_news_to_the_end_of_its_last_day(string expires, bool isExpired)
    {
        var site = With("call", $"date: 2021-07-01\nexpires: {expires}");
        Assert.Equal(!isExpired, List(site).Articles.Any(article => article.Slug == "call"));
        Assert.Equal(!isExpired, site.Build().Text("/feed.xml").Contains("/news/call/"));
    }

    [Fact]
    public void An_expired_article_keeps_its_address_and_stays_in_the_archive()
    {
        var built = With("call", "date: 2021-07-01\nexpires: 2021-07-31").Build();
        Assert.Contains("/news/call/", built.Files.Keys);
        Assert.Contains("/news/2021/", built.Files.Keys);
    }

    [Fact]
    public void Twenty_articles_fit_one_page()
    {
        Assert.Equal((20, 1), (List(WithMany(20)).Articles.Count, List(WithMany(20)).Count));
        Assert.Equal((1, 2), (List(WithMany(21), "/news/page/2/").Articles.Count, List(WithMany(21)).Count));
    }

    [Theory]
    [InlineData(1, 1, "1")]
    [InlineData(1, 3, "1 2 3")]
    [InlineData(1, 9, "1 2 3 4 … 9")]
    [InlineData(5, 9, "1 2 3 4 5 6 7 8 9")]
    [InlineData(50, 500, "1 … 47 48 49 50 51 52 53 … 500")]
    public void A_page_of_many_leads_to_its_neighbours_and_to_both_ends(int number, int count, string numbers) =>
        Assert.Equal(numbers, string.Join(' ', new NewsListPage([], number, count, []).Numbers.Select(linked => linked?.ToString() ?? "…")));

    [Fact]
    public void Newer_news_comes_first() =>
        Assert.Equal(
            ["june", "may"],
            List(With("may", "date: 2021-05-20", With("june", "date: 2021-06"))).Articles.Select(article => article.Slug).Where(slug => slug is "may" or "june"));

    [Fact]
    public void Each_calendar_year_has_its_archive()
    {
        var site = With("old", "date: 2019-12-31", With("new", "date: 2021-01-01"));
        Assert.Superset(new HashSet<string> { "/news/2019/", "/news/2021/" }, site.Build().Files.Keys.ToHashSet());
        Assert.DoesNotContain("/news/2020/", site.Build().Files.Keys);
    }

    [Fact]
    public void The_list_stands_even_where_all_news_is_still_to_come() =>
        Assert.Empty(List(With("coming", "date: 2021-08-02")).Articles);

    [Fact]
    public void Both_feeds_carry_the_full_text_with_complete_links()
    {
        var built = With("call", "date: 2021-07-05").Build();
        var item = JsonDocument.Parse(built.Text("/feed.json")).RootElement.GetProperty("items").EnumerateArray()
            .Single(item => item.GetProperty("id").GetString() == "https://example.jp/council/news/call/");
        Assert.Equal("<p><a href=\"https://example.jp/council/news/\">規約</a>の本文です。</p>\n", item.GetProperty("content_html").GetString());
        Assert.Equal("2021-07-05T00:00:00+09:00", item.GetProperty("date_published").GetString());
        Assert.Contains("&lt;a href=\"https://example.jp/council/news/\"&gt;規約", built.Text("/feed.xml"));
    }

    [Fact]
    public void A_feed_entry_is_as_new_as_the_last_change_of_its_file()
    {
        var site = With("call", "date: 2021-07-05") with { History = new FixedHistory(new DateOnly(2021, 7, 20)) };
        Assert.Matches(new Regex("<updated>2021-07-20T00:00:00\\+09:00</updated>"), site.Build().Text("/feed.xml"));
    }
}
