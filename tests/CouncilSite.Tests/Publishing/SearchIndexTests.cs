using System.Buffers;
using System.Text;
using System.Text.Json;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Publishing;

public sealed class SearchIndexTests
{
    private const string Html = """
        <body><header>ヘッダー</header>
        <main><h1>見出し</h1><nav>目次</nav><p>規約の<strong>改正</strong>を
        審議</p><table><tr><td>会費</td><td>567,000</td></tr></table><script>let x;</script><footer>最終更新日</footer></main></body>
        """;

    private static JsonElement Index { get; } = JsonDocument.Parse(
        (SampleSite.Minimal with { Theme = new SameForAll(Html), BaseUrl = new Uri("https://example.jp/council/") })
            .With("news/hello.md", "---\ntitle: 知らせ\ndate: 2021-07-01\ncategory: council\n---\n本文\n")
            .Build().Text("/search/index.json")).RootElement;

    private static JsonElement Entry { get; } =
        Index.EnumerateArray().Single(entry => entry.GetProperty("address").GetString() == "/council/news/hello/");

    [Fact]
    public void Holds_the_title_and_the_address_below_the_sub_path() =>
        Assert.Equal("知らせ", Entry.GetProperty("title").GetString());

    [Fact]
    public void Holds_the_words_of_the_content_alone_and_keeps_inline_words_together() =>
        Assert.Equal("規約の改正を 審議 会費 567,000", Entry.GetProperty("text").GetString());

    [Theory]
    [InlineData("/council/")]
    [InlineData("/council/sitemap/")]
    [InlineData("/council/search/")]
    [InlineData("/council/404.html")]
    public void Leaves_out_pages_that_only_repeat_others_or_that_no_list_names(string address) =>
        Assert.DoesNotContain(Index.EnumerateArray(), entry => entry.GetProperty("address").GetString() == address);

    private sealed class SameForAll(string html) : ITheme
    {
        public string Name => "same";

        public IReadOnlyList<ThemeAsset> Assets => [];

        public void Render(Page page, SiteView site, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(html, output);
    }
}
