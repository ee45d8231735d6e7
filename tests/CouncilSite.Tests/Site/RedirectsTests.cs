using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Site;

public sealed class RedirectsTests
{
    private static BuiltSite Build(string alias) =>
        (SampleSite.Minimal with { BaseUrl = new Uri("https://example.jp/council/") })
            .With("news/moved.md", $"---\ntitle: 移ったページ\ndate: 2021-07-01\ncategory: council\naliases:\n  - {alias}\n---\n\n本文です。\n")
            .Build();

    [Theory]
    [InlineData("/old/news.html", "/old/news.html")]
    [InlineData("/old/news/", "/old/news/")]
    [InlineData("/old/news", "/old/news/")]
    public void An_old_address_leads_to_the_page(string alias, string address)
    {
        var built = Build(alias);
        Assert.Empty(built.Messages);
        var redirect = built.Text(address);
        Assert.Contains("content=\"0; url=/council/news/moved/\"", redirect);
        Assert.Contains("<a href=\"/council/news/moved/\">", redirect);
        Assert.Contains("<link rel=\"canonical\" href=\"https://example.jp/council/news/moved/\">", redirect);
    }

    [Fact]
    public void An_old_address_is_not_listed_anywhere() =>
        Assert.DoesNotContain("/old/", Build("/old/news.html").Text("/sitemap.xml"));

    [Fact]
    public void A_draft_has_no_redirect_yet()
    {
        var built = SampleSite.Minimal
            .With("news/draft.md", "---\ntitle: 下書き\ndate: 2021-07-01\ncategory: council\ndraft: true\naliases: [/old/]\n---\n\n本文です。\n")
            .Build();
        Assert.DoesNotContain("/old/", built.Files.Keys);
    }
}
