using System.Xml.Linq;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Site;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemaps = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static readonly SampleSite Sample = SampleSite.Minimal with
    {
        BaseUrl = new Uri("https://council.example.jp/site/"),
        History = new FixedHistory(new DateOnly(2021, 7, 20)),
    };

    private static IReadOnlyList<XElement> Entries(SampleSite sample) =>
        [.. XDocument.Parse(sample.Build().Text("/sitemap.xml")).Root!.Elements(Sitemaps + "url")];

    [Fact]
    public void Names_full_addresses_below_the_sub_path_of_the_site() =>
        Assert.Contains("https://council.example.jp/site/sitemap/", Entries(Sample).Select(entry => entry.Element(Sitemaps + "loc")!.Value));

    [Fact]
    public void Leaves_out_pages_that_no_list_names() =>
        Assert.DoesNotContain(Entries(Sample), entry => entry.Element(Sitemaps + "loc")!.Value.Contains("404", StringComparison.Ordinal));

    [Fact]
    public void Says_when_a_page_with_a_source_was_last_changed_and_of_others_nothing()
    {
        var entries = Entries(Sample.With("news/hello.md", "---\ntitle: 知らせ\ndate: 2021-07-01\ncategory: council\n---\n本文\n"));

        Assert.Equal("2021-07-20", Find("/news/hello/").Element(Sitemaps + "lastmod")?.Value);
        Assert.Null(Find("/search/").Element(Sitemaps + "lastmod"));

        XElement Find(string end) => entries.Single(entry => entry.Element(Sitemaps + "loc")!.Value.EndsWith(end, StringComparison.Ordinal));
    }

    [Fact]
    public void Robots_are_led_to_it() =>
        Assert.Contains("Sitemap: https://council.example.jp/site/sitemap.xml\n", Sample.Build().Text("/robots.txt"), StringComparison.Ordinal);
}
