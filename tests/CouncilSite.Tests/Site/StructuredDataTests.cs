using System.Buffers;
using System.Text;
using System.Text.Json;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Site;

public sealed class StructuredDataTests
{
    private static readonly BuiltSite Built = (SampleSite.Minimal with { Theme = new DataAlone(), BaseUrl = new Uri("https://example.jp/council/") })
        .With("news/hello.md", "---\ntitle: </script><b>注意\ndate: 2021-07-01\ncategory: council\n---\n本文\n")
        .Build();

    private static IReadOnlyList<JsonElement> Graph(string address) =>
        [.. JsonDocument.Parse(Built.Text(address)).RootElement.GetProperty("@graph").EnumerateArray()];

    [Fact]
    public void The_home_page_describes_the_council()
    {
        var council = Assert.Single(Graph("/"));
        Assert.Equal("Organization", council.GetProperty("@type").GetString());
        Assert.Equal("https://example.jp/council/", council.GetProperty("url").GetString());
    }

    [Fact]
    public void Other_pages_say_where_they_stand()
    {
        var steps = Graph("/news/hello/")[0].GetProperty("itemListElement").EnumerateArray();
        Assert.Equal(
            ["https://example.jp/council/", "https://example.jp/council/news/", "https://example.jp/council/news/hello/"],
            steps.Select(step => step.GetProperty("item").GetString()!));
    }

    [Fact]
    public void A_dated_page_is_an_article()
    {
        var article = Graph("/news/hello/")[1];
        Assert.Equal(("Article", "本文"), (article.GetProperty("@type").GetString(), article.GetProperty("description").GetString()));
    }

    [Fact]
    public void No_text_ends_the_script_element_around_it() =>
        Assert.DoesNotContain("</", Built.Text("/news/hello/"), StringComparison.Ordinal);

    private sealed class DataAlone : ITheme
    {
        public string Name => "data";

        public IReadOnlyList<ThemeAsset> Assets => [];

        public void Render(Page page, SiteView site, IBufferWriter<byte> output) =>
            Encoding.UTF8.GetBytes(StructuredData.Write(page, site).ToString(), output);
    }
}
