using System.Text.Json;
using System.Text.RegularExpressions;
using CouncilSite.Publishing.Search;
using Microsoft.Playwright;

namespace CouncilSite.BrowserTests;

public sealed partial class SearchTests(PublishedSite site)
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
    public async Task Leads_to_the_best_page_first_for_nine_queries_in_ten_and_within_three_for_all_but_one_in_fifty()
    {
        var page = (await SearchAsync("規約")).Page;
        var behind = new List<string>();
        var lost = new List<string>();
        foreach (var (query, best) in SearchQueries.All)
        {
            var found = await page.EvaluateAsync<string[]>("""
                async query => {
                  const status = document.getElementById('search-status');
                  status.textContent = '';
                  document.getElementById('search-words').value = query;
                  document.getElementById('search').requestSubmit();
                  while (!status.textContent) await new Promise(resolve => setTimeout(resolve));
                  return [...document.querySelectorAll('#search-results a')].map(link => link.pathname + link.hash);
                }
                """, query);
            var place = Array.FindIndex(found, address => best.Any(wanted => IsAt(address, wanted)));
            if (place != 0)
                behind.Add($"{query}: {string.Join(' ', found.Take(3))}");
            if (place is < 0 or > 2)
                lost.Add(query);
        }

        Assert.True(SearchQueries.All.Count >= 40);
        Assert.True(behind.Count * 10 <= SearchQueries.All.Count, string.Join('\n', behind));
        Assert.True(lost.Count * 50 <= SearchQueries.All.Count, string.Join('\n', lost));

        // A page answers by any of its parts, a part by itself alone.
        bool IsAt(string found, string wanted) =>
            (wanted.Contains('#', StringComparison.Ordinal) ? found : found.Split('#')[0]) == site.SubPath.AbsolutePath.TrimEnd('/') + wanted;
    }

    [Fact]
    public async Task Folds_every_text_as_the_program_does()
    {
        var page = (await SearchAsync("規約")).Page;
        var texts = Directory.EnumerateFiles(Path.Combine(site.Folder, "search", "parts"), "texts-*.json")
            .SelectMany(file => JsonElement.Parse(File.ReadAllBytes(file)).EnumerateArray())
            .SelectMany(part => new[] { "title", "heading", "text" }.Select(name => part.GetProperty(name).GetString()!)).Distinct();
        string[] hostile = ["ﾌﾟﾘﾝﾀｰ−ﾞ", "二千二十一年十月", "申し込みの受け付け", "齋藤・髙橋", "第百三条", "A－b―c〜ｄ", "か\u3099", "千葉十", "ヴゕヶ\U0001F600"];
        foreach (var chunk in texts.Concat(hostile).Chunk(200))
            Assert.Equal(chunk.Select(SearchFolding.Fold), await page.EvaluateAsync<string[]>("texts => texts.map(text => foldForSearch(text).text)", chunk));
    }

    [Theory]
    [InlineData("第九条", "/bylaws/#art9")]
    [InlineData("会費 ヌヌヌヌヌ", "/members/#fees")]
    public async Task Leads_to_the_part_of_the_page_and_names_the_query_in_the_title_of_the_window(string words, string address)
    {
        var results = await SearchAsync(words);
        Assert.EndsWith(address, await results.Locator("a").First.GetAttributeAsync("href"), StringComparison.Ordinal);
        Assert.StartsWith($"「{words}」", await results.Page.TitleAsync(), StringComparison.Ordinal);
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
        // Waits for the address alone: the page behind it may have been loaded before anybody waits for that.
        await Assertions.Expect(results.Page).Not.ToHaveURLAsync(SearchPage());
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

    [GeneratedRegex("/search/")]
    private static partial Regex SearchPage();
}
