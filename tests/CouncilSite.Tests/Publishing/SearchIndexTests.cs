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
        審議</p><table><tr><td>会費</td><td>567,000</td></tr></table>
        <h2 id="fees">会<b>費</b></h2><p>年額</p><h3>小見出し</h3><section id="art9"><h3 id="art9-heading">第９条&#8288;<a href="#art9">#</a></h3><p>幹事会&#8288;<a href="#art9-p1">#</a></p></section>
        <p><a href="/council/news/paper.pdf">資料の<b>一</b></a><a href="/council/news/other.csv">表</a></p><script>let x;</script><footer>最終更新日</footer></main></body>
        """;

    private static JsonElement Index { get; } = JsonDocument.Parse(
        (SampleSite.Minimal with { Theme = new SameForAll(Html), BaseUrl = new Uri("https://example.jp/council/") })
            .With("news/hello.md", "---\ntitle: 知らせ\ndate: 2021-07-01\ncategory: council\n---\n本文\n")
            .With("synonyms.yml", "synonyms:\n  - { say: [会員になる, 加入], find: 入会 }\n")
            .With("news/paper.pdf", "%PDF-1.7\n").With("addresses.yml", "addresses: [/news/paper.pdf]\n")
            .Build().Text("/search/index.json")).RootElement;

    private static IEnumerable<JsonElement> Documents => Index.GetProperty("documents").EnumerateArray();

    private static JsonElement Find(string address) => Documents.Single(entry => entry.GetProperty("address").GetString() == address);

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
        Assert.DoesNotContain(Documents, entry => entry.GetProperty("address").GetString() == "/council/news/other.csv");
    }

    [Fact]
    public void Holds_the_synonyms_that_editors_keep()
    {
        var synonym = Index.GetProperty("synonyms").EnumerateArray().Single();
        Assert.Equal(["会員になる", "加入"], synonym.GetProperty("say").EnumerateArray().Select(words => words.GetString()));
        Assert.Equal("入会", synonym.GetProperty("find").GetString());
    }

    [Theory]
    [InlineData("/council/")]
    [InlineData("/council/sitemap/")]
    [InlineData("/council/search/")]
    [InlineData("/council/404.html")]
    public void Leaves_out_pages_that_only_repeat_others_or_that_no_list_names(string address) =>
        Assert.DoesNotContain(Documents, entry => entry.GetProperty("address").GetString() == address);

    private sealed class SameForAll(string html) : ITheme
    {
        public string Name => "same";

        public IReadOnlyList<ThemeAsset> Assets => [];

        public void Render(Page page, SiteView site, IBufferWriter<byte> output) => Encoding.UTF8.GetBytes(html, output);
    }
}
