using System.Text.Json;
using CouncilSite.Publishing.Search;
using CouncilSite.Site;
using Microsoft.Playwright;

namespace CouncilSite.BrowserTests;

/// <summary>The search of generated pages: beside one that looks through all their words, and where there are ten thousand.</summary>
public sealed class LargeSearchIndexTests
{
    private const int MostBytes = 100_000;

    private readonly PublishedSite _site;
    private readonly Random _random = new(1);
    private readonly string[] _words;
    private readonly Dictionary<string, byte[]> _served = [];
    private int _servedBytes;

    public LargeSearchIndexTests(PublishedSite site)
    {
        _site = site;
        // Of two to four letters; as in any language, few of them make up most of a text.
        _words = [.. Enumerable.Range(0, 5000).Select(_ => string.Concat(Enumerable.Range(0, _random.Next(2, 5)).Select(_ => (char)_random.Next('丁', '丁' + 1500))))];
    }

    [Fact]
    public async Task Any_query_finds_what_a_search_through_all_words_finds()
    {
        var pages = RandomPages(500);
        var page = await OpenAsync(pages);
        _served["/large/pages.json"] = JsonSerializer.SerializeToUtf8Bytes(pages, JsonSerializerOptions.Web);
        foreach (var query in RandomQueries(pages, 10))
        {
            var json = await page.EvaluateAsync<string>("query => compareSearches('/large/search/index.json', '/large/pages.json', query)", query);
            var answer = JsonSerializer.Deserialize<Answer>(json, JsonSerializerOptions.Web)!;
            Assert.Equal(answer.Wanted, answer.Found);
        }
    }

    [Fact]
    public async Task Any_query_of_ten_thousand_pages_loads_less_than_100_KB_beyond_the_first_part()
    {
        var pages = RandomPages(10_000);
        var page = await OpenAsync(pages);
        foreach (var query in RandomQueries(pages, 10))
        {
            _servedBytes = 0;
            await page.EvaluateAsync("query => findByIndex('/large/search/index.json', query)", query);
            var bytes = _servedBytes - _served["/large/search/index.json"].Length;
            Assert.True(bytes is > 0 and < MostBytes, $"{query}: {bytes} bytes");
        }
    }

    // The page of the search, to which the index of other pages is served.
    private async Task<IPage> OpenAsync(IReadOnlyList<SearchedPage> pages)
    {
        foreach (var file in SearchIndex.Create(pages.Select(new PageIndexer(new KeptBytes()).Index), []))
            _served[$"/large{file.Route.Path}"] = file.Bytes.ToArray();
        _served["/large/script.js"] = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "search-of-all-words.js"), TestContext.Current.CancellationToken);
        var page = await _site.OpenAsync();
        await page.GotoAsync(new Uri(_site.Root, "search/").AbsoluteUri);
        await page.RouteAsync("**/large/**", route =>
        {
            var bytes = _served[new Uri(route.Request.Url).AbsolutePath];
            _servedBytes += bytes.Length;
            return route.FulfillAsync(new() { BodyBytes = bytes });
        });
        await page.AddScriptTagAsync(new() { Url = "/large/script.js" });
        return page;
    }

    private List<SearchedPage> RandomPages(int count) => [.. Enumerable.Range(0, count).Select(RandomPage)];

    private IEnumerable<string> RandomQueries(List<SearchedPage> pages, int count) => Enumerable.Range(0, count).Select(_ => RandomQuery(pages));

    private SearchedPage RandomPage(int number) => new($"/large/{number}/", $"{RandomWords(3)}{number % 100}", "", _random.Next(20) == 0 ? 5 : 10,
        [.. Enumerable.Range(0, _random.Next(1, 4)).Select(part => new SearchedPart($"/large/{number}/#{part}", part == 0 ? "" : RandomWords(2), RandomWords(80)))]);

    private string RandomWords(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => RandomWord() + (_random.Next(6) == 0 ? "、" : "")));

    private string RandomWord() => _words[(int)(_words.Length * Math.Pow(_random.NextDouble(), 4))];

    // Words, some of them cut or joined, and now and then a text that somebody pasted.
    private string RandomQuery(List<SearchedPage> pages)
    {
        var text = pages[_random.Next(pages.Count)].Parts[0].Text;
        var start = _random.Next(text.Length / 2);
        return _random.Next(4) switch
        {
            0 => RandomWord(),
            1 => $"{RandomWord()} {RandomWord()} {RandomWord()}",
            2 => text.Substring(start, _random.Next(1, 12)),
            _ => text[start..],
        };
    }

    private sealed record Answer(string[] Found, string[] Wanted);
}
