using CouncilSite.Kinds.News;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.News;

public sealed class NewsTests
{
    private static readonly SampleSite Site = SampleSite.Minimal
        .With("news/first.md", Article("最初", "2021-07-01"))
        .With("news/second.md", Article("次", "2021-07-15", "expires: 2021-08-01\n"))
        .With("news/later.md", Article("先の日付", "2021-08-02"))
        .With("news/draft.md", Article("下書き", "2021-07-01", "draft: true\n"));

    [Fact]
    public void Only_what_is_public_on_the_day_of_the_build_gets_a_page() =>
        Assert.Equal(["/news/first/", "/news/second/"], Addresses(Site));

    [Fact]
    public void An_expired_article_keeps_its_address_and_is_current_no_more()
    {
        var archive = Site.Read().News;
        var article = archive.Articles.Single(article => article.Slug == "second");
        Assert.True(article.IsCurrentOn(new DateOnly(2021, 8, 1)));
        Assert.False(article.IsCurrentOn(new DateOnly(2021, 8, 2)));
        Assert.Contains("/news/second/", Addresses(Site with { Today = new DateOnly(2021, 8, 2) }));
    }

    [Fact]
    public void Dated_news_appears_on_its_day() =>
        Assert.Contains("/news/later/", Addresses(Site with { Today = new DateOnly(2021, 8, 2) }));

    [Fact]
    public void A_byte_order_mark_before_the_front_matter_is_no_fault()
    {
        var built = SampleSite.Minimal.With("news/first.md", "\uFEFF" + Article("最初", "2021-07-01")).Build();
        Assert.Empty(built.Messages);
        Assert.Contains("/news/first/", built.Files.Keys);
    }

    private static IEnumerable<string> Addresses(SampleSite site) =>
        site.Build().Files.Keys.Where(key => key.StartsWith("/news/", StringComparison.Ordinal) && key.Count(c => c == '/') == 3 && key.EndsWith('/')
            && !char.IsAsciiDigit(key[6])).Order(StringComparer.Ordinal);

    private static string Article(string title, string date, string fields = "") =>
        $"---\ntitle: {title}\ndate: {date}\ncategory: council\n{fields}---\n本文です。\n";
}
