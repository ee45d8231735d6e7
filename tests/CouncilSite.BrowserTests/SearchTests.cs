using Microsoft.Playwright;

namespace CouncilSite.BrowserTests;

public sealed class SearchTests(PublishedSite site)
{
    private async Task<ILocator> SearchAsync(string words)
    {
        var page = await site.OpenAsync();
        await page.GotoAsync(site.SubPath.AbsoluteUri);
        await page.Locator("#site-search").FillAsync(words);
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#search-status:not(:empty)").WaitForAsync();
        return page.Locator("#search-results > li");
    }

    [Theory]
    [InlineData("キャッシュレス", "キャッシュレス")]
    [InlineData("ＩＣＴ利活用戦略", "ＩＣＴ")]
    [InlineData("ict利活用戦略", "ＩＣＴ")]
    public async Task Finds_words_in_any_width_and_case_and_marks_them_as_printed(string words, string marked)
    {
        var results = await SearchAsync(words);
        Assert.True(await results.CountAsync() > 0);
        Assert.Contains(marked, await results.Locator("mark").First.InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Finds_what_is_written_with_other_words_between()
    {
        var results = await SearchAsync("規約改定");
        Assert.Contains(await results.Locator("a").AllInnerTextsAsync(), title => title.Contains("総会", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Wants_every_word_of_several()
    {
        var one = await (await SearchAsync("監事")).CountAsync();
        var both = await (await SearchAsync("監事 旭市")).CountAsync();
        Assert.InRange(both, 1, one - 1);
    }

    [Fact]
    public async Task Says_so_where_nothing_is_found()
    {
        var results = await SearchAsync("ヌヌヌヌヌ");
        Assert.Equal(0, await results.CountAsync());
        Assert.StartsWith("見つかりませんでした", await results.Page.Locator("#search-status").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_lead_to_their_pages_below_the_sub_path()
    {
        var results = await SearchAsync("フジクラ");
        await results.Locator("a").First.ClickAsync();
        await results.Page.WaitForURLAsync(url => !url.Contains("/search/", StringComparison.Ordinal));
        Assert.StartsWith(site.SubPath.AbsoluteUri, results.Page.Url, StringComparison.Ordinal);
        Assert.NotEqual("ページが見つかりません", await results.Page.Locator("h1").InnerTextAsync());
    }

    [Fact]
    public async Task Without_script_the_page_says_so_and_leads_to_all_pages()
    {
        var page = await site.OpenAsync(hasScript: false);
        await page.GotoAsync(site.SubPath.AbsoluteUri + "search/?q=規約");
        await page.Locator("noscript a").ClickAsync();
        Assert.Equal(site.SubPath.AbsoluteUri + "sitemap/", page.Url);
    }
}
