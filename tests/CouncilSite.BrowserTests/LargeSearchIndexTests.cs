using System.Text.Json;
using CouncilSite.Publishing.Search;

namespace CouncilSite.BrowserTests;

/// <summary>The search of a site of ten thousand generated pages, beside one that looks through all their words.</summary>
public sealed class LargeSearchIndexTests(PublishedSite site)
{
    private const int Pages = 10_000;
    private const int Queries = 20;
    private const int MostBytes = 100_000;

    // Words of two to four letters; as in any language, few of them make up most of a text.
    private static readonly Random Random = new(1);
    private static readonly string[] Words = [.. Enumerable.Range(0, 5000).Select(_ => string.Concat(Enumerable.Range(0, Random.Next(2, 5)).Select(_ => (char)Random.Next('丁', '丁' + 1500))))];

    [Fact]
    public async Task Any_query_loads_less_than_100_KB_and_finds_what_a_search_through_all_words_finds()
    {
        var page = await site.OpenAsync();
        var pages = Enumerable.Range(0, Pages).Select(RandomPage).ToList();
        var folder = Directory.CreateDirectory(Path.Combine(site.Folder, "large")).FullName;
        foreach (var file in SearchIndex.Create(pages.Select(new PageIndexer().Index), []))
        {
            var path = Path.Combine(folder, file.Route.OutputPath);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes, TestContext.Current.CancellationToken);
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "pages.json"), JsonSerializer.Serialize(pages, JsonSerializerOptions.Web), TestContext.Current.CancellationToken);
        File.Copy(Path.Combine(AppContext.BaseDirectory, "search-of-all-words.js"), Path.Combine(folder, "search-of-all-words.js"));
        await page.GotoAsync(new Uri(site.Root, "search/").AbsoluteUri);
        await page.AddScriptTagAsync(new() { Url = "/large/search-of-all-words.js" });
        foreach (var query in Enumerable.Range(0, Queries).Select(_ => RandomQuery(pages)))
        {
            var json = await page.EvaluateAsync<string>("query => compareSearches('/large/search/index.json', '/large/pages.json', query)", query);
            var answer = JsonSerializer.Deserialize<Answer>(json, JsonSerializerOptions.Web)!;
            Assert.Equal(answer.Wanted, answer.Found);
            Assert.True(answer.Bytes < MostBytes, $"{query}: {answer.Bytes} bytes");
        }
    }

    private static SearchedPage RandomPage(int number) => new($"/large/{number}/", $"{RandomWords(3)}{number % 100}", "", Random.Next(20) == 0 ? 5 : 10,
        [.. Enumerable.Range(0, Random.Next(1, 4)).Select(part => new SearchedPart($"/large/{number}/#{part}", part == 0 ? "" : RandomWords(2), RandomWords(80)))]);

    private static string RandomWords(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => RandomWord() + (Random.Next(6) == 0 ? "、" : "")));

    private static string RandomWord() => Words[(int)(Words.Length * Math.Pow(Random.NextDouble(), 4))];

    // Words, some of them cut or joined, and now and then a text that somebody pasted.
    private static string RandomQuery(List<SearchedPage> pages)
    {
        var text = pages[Random.Next(pages.Count)].Parts[0].Text;
        var start = Random.Next(text.Length / 2);
        return Random.Next(4) switch
        {
            0 => RandomWord(),
            1 => $"{RandomWord()} {RandomWord()} {RandomWord()}",
            2 => text.Substring(start, Random.Next(1, 12)),
            _ => text[start..],
        };
    }

    private sealed record Answer(string[] Found, string[] Wanted, int Bytes);
}
