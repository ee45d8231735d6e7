using System.Buffers;
using System.Text;
using System.Text.Json;
using CouncilSite.Publishing.Search;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Publishing;

public sealed class SearchIndexTests
{
    private const string Html = """
        <body><header>ヘッダー</header>
        <main><h1>見出し</h1><nav>目次</nav><p>規約の<strong>改正</strong>を
        審議</p><table><tr><td>会費</td><td>567,000</td></tr></table>
        <h2 id="fees">会<b>費</b></h2><p>年額</p><h3>小見出し</h3><section id="art9"><h3 id="art9-heading">第９条&#8288;<a href="#art9">#</a></h3><p>幹事会&#8288;<a href="#art9-p1">#</a></p></section>
        <p><a href="/council/news/paper.pdf">資料の<b>一</b></a><a href="/council/news/other.csv">表</a></p><script>let x;</script><footer>最終更新日</footer></main></body>
        """;

    private static BuiltSite Built { get; } = (SampleSite.Minimal with { Theme = new SameForAll(Html), BaseUrl = new Uri("https://example.jp/council/") })
        .With("news/hello.md", "---\ntitle: 知らせ\ndate: 2021-07-01\ncategory: council\n---\n本文\n")
        .With("synonyms.yml", "synonyms:\n  - { say: [会員になる, 加入], find: 入会 }\n")
        .With("news/paper.pdf", "%PDF-1.7\n").With("addresses.yml", "addresses: [/news/paper.pdf]\n")
        .Build();

    private static IEnumerable<JsonElement> Parts => Built.Files.Keys.Where(path => path.StartsWith("/search/parts/texts-", StringComparison.Ordinal))
        .SelectMany(path => Parse(path).EnumerateArray());

    private static JsonElement Find(string address) => Parts.Single(entry => entry.GetProperty("address").GetString() == address);

    [Fact]
    public void Holds_the_title_and_the_address_below_the_sub_path() =>
        Assert.Equal("知らせ", Find("/council/news/hello/").GetProperty("title").GetString());

    [Fact]
    public void Holds_the_words_of_the_content_alone_and_keeps_inline_words_together() =>
        Assert.Equal("規約の改正を 審議 会費 567,000", Find("/council/news/hello/").GetProperty("text").GetString());

    [Theory]
    [InlineData("#fees", "会費", "年額 小見出し")]
    [InlineData("#art9", "第９条", "幹事会 資料の一表")]
    public void Parts_a_page_at_the_headings_that_can_be_linked_to(string anchor, string heading, string text)
    {
        var part = Find($"/council/news/hello/{anchor}");
        Assert.Equal((heading, text), (part.GetProperty("heading").GetString(), part.GetProperty("text").GetString()));
    }

    [Fact]
    public void Holds_attachments_by_the_words_that_link_to_them()
    {
        Assert.Equal("資料の一", Find("/council/news/paper.pdf").GetProperty("title").GetString());
        Assert.DoesNotContain(Parts, entry => entry.GetProperty("address").GetString() == "/council/news/other.csv");
    }

    [Fact]
    public void Holds_the_synonyms_that_editors_keep()
    {
        var synonym = Parse("/search/index.json").GetProperty("synonyms").EnumerateArray().Single();
        Assert.Equal(["会員になる", "加入"], synonym.GetProperty("say").EnumerateArray().Select(words => words.GetString()));
        Assert.Equal("入会", synonym.GetProperty("find").GetString());
    }

    [Theory]
    [InlineData("/council/")]
    [InlineData("/council/sitemap/")]
    [InlineData("/council/search/")]
    [InlineData("/council/404.html")]
    public void Leaves_out_pages_that_only_repeat_others_or_that_no_list_names(string address) =>
        Assert.DoesNotContain(Parts, entry => entry.GetProperty("address").GetString() == address);

    [Fact]
    public void A_key_leads_to_just_the_parts_and_titles_that_have_it_however_many_files_there_are() => GeneratedCases.Check(20, random =>
    {
        var pages = Enumerable.Range(0, random.Next(40)).Select(number => RandomPage(random, number)).ToList();
        var files = SearchIndex.Create(pages.Select(new PageIndexer(new KeptBytes()).Index), []).ToList();
        var finds = files.Where(file => file.Route.Path.Contains("words", StringComparison.Ordinal)).SelectMany(file => JsonElement.Parse(file.Bytes.Span).EnumerateObject())
            .ToDictionary(entry => entry.Name, entry => (Parts: Numbers(entry.Value[0]), Titles: Numbers(entry.Value[1])));
        var parts = pages.SelectMany(page => page.Parts).Select(part => (Heading: Keys(part.Heading), Text: Keys(part.Text))).ToList();
        var titles = pages.Select(page => Keys(page.Title)).ToList();
        Assert.Equal(parts.SelectMany(part => part.Heading.Union(part.Text)).Union(titles.SelectMany(keys => keys)).Order(StringComparer.Ordinal), finds.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, (foundParts, foundTitles)) in finds)
        {
            var (places, strengths) = (Places(foundParts.Select(number => number / 7)), foundParts.Select(number => (number % 7) + 1).ToList());
            Assert.Equal(Where(parts, part => part.Text.Contains(key) || part.Heading.Contains(key)), places);
            Assert.Equal(places.Select(part => parts[part].Heading.Contains(key)), strengths.Select(strength => strength >= 4));
            Assert.Equal(places.Select(part => parts[part].Text.Contains(key)), strengths.Select(strength => strength % 4 > 0));
            Assert.Equal(Where(titles, keys => keys.Contains(key)), Places(foundTitles));
        }

        Assert.Equal(parts.Count, files.Where(file => file.Route.Path.Contains("texts", StringComparison.Ordinal)).Sum(file => JsonElement.Parse(file.Bytes.Span).GetArrayLength()));
    });

    [Fact]
    public void Finds_are_sorted_in_ranges_as_they_would_be_all_at_once() => GeneratedCases.Check(40, random =>
    {
        IReadOnlyList<IndexedPage> pages = [.. Enumerable.Range(0, random.Next(40)).Select(number => new PageIndexer(new KeptBytes()).Index(RandomPage(random, number)))];
        var (most, whole) = (random.Next(1, 400), Assert.Single(FindRange.Cut(pages, int.MaxValue, fewest: 1)));
        var ranges = FindRange.Cut(pages, most, random.Next(1, 9));
        Assert.Equal(Sorted(pages, whole), ranges.SelectMany(range => Sorted(pages, range)));
        Assert.All(ranges, range => Assert.True(range.Count <= most || Sorted(pages, range).DistinctBy(find => find.Key >> 16).Count() == 1));
    });

    private static Find[] Sorted(IReadOnlyList<IndexedPage> pages, FindRange range)
    {
        using var finds = range.Sort(pages);
        return finds.Memory[..range.Count].ToArray();
    }

    private static JsonElement Parse(string path) => JsonDocument.Parse(Built.Text(path)).RootElement;

    private static SearchedPage RandomPage(Random random, int number) => new(
        $"/{number}/", SoundText(random), "", 10,
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(part => new SearchedPart($"/{number}/#{part}", SoundText(random), SoundText(random)))]);

    // As content is read.
    private static string SoundText(Random random) => UnsoundCharacters.Replace(RandomText.Next(random));

    // Characters, and pairs of those of one UTF-16 unit, without spaces.
    private static HashSet<string> Keys(string text)
    {
        var characters = SearchFolding.Fold(text).EnumerateRunes().Select(rune => rune.ToString()).ToList();
        return [.. characters.Concat(characters.Zip(characters.Skip(1), string.Concat).Where(pair => pair.Length == 2)).Where(key => !key.Contains(' ') && !key.Contains('\0'))];
    }

    private static IEnumerable<int> Where<T>(List<T> all, Predicate<T> holds) => all.Index().Where(one => holds(one.Item)).Select(one => one.Index);

    private static List<int> Places(IEnumerable<int> passedOver)
    {
        var next = 0;
        return [.. passedOver.Select(number => (next += number + 1) - 1)];
    }

    // As assets/search-index.js reads them.
    private static List<int> Numbers(JsonElement text)
    {
        var (numbers, sum) = (new List<int>(), 0);
        foreach (var number in text.GetString()!.Select(character => character - (character > '\\' ? 36 : 35)))
        {
            sum += number;
            if (number == 55_000)
                continue;
            numbers.Add(sum);
            sum = 0;
        }

        return numbers;
    }

    private sealed class SameForAll(string html) : ITheme
    {
        public string Name => "same";

        public IReadOnlyList<ThemeAsset> Assets => [];

        public void Render(Page page, SiteView site, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(html, output);
    }
}
