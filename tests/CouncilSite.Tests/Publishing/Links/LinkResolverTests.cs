using AngleSharp.Dom;
using CouncilSite.Addresses;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Publishing.Links;

public sealed class LinkResolverTests
{
    private static readonly LinkResolver Resolver = new(new SiteAddress(new Uri("https://example.jp/council/")));

    private static readonly Route Page = new("/news/a/");

    private static readonly string[] Pieces =
        ["/", "/", "..", ".", "%2e", "%2E%2e", "a", "news", "あ", "%E3%81%82", "%", "%zz", "?", "#", "council", "/council/", "&", "=", ";", " ", ",", "[", "]", "@", "..%2f"];

    [Theory]
    [InlineData("/council/news/b/", "/news/b/", "")]
    [InlineData("https://example.jp/council/news/b/#c", "/news/b/", "c")]
    [InlineData("../b/?x=1#c", "/news/b/", "c")]
    [InlineData("", "/news/a/", "")]
    [InlineData("#c?d", "/news/a/", "c?d")]
    [InlineData("?x#c", "/news/a/", "c")]
    [InlineData(".", "/news/a/", "")]
    [InlineData("..", "/news/", "")]
    [InlineData("%2E%2e/b.pdf", "/news/b.pdf", "")]
    [InlineData("/council/%E3%81%82/#%E3%81%84", "/あ/", "い")]
    [InlineData("/council/100%/", "/100%/", "")]
    [InlineData("/council", "/", "")]
    public void A_link_leads_where_browsers_go(string link, string path, string fragment) =>
        Assert.Equal(new LinkTarget(path, fragment), Resolver.Resolve(link, Page));

    [Theory]
    [InlineData("/news/")]
    [InlineData("/")]
    [InlineData("../../../news/")]
    [InlineData("/council/../news/")]
    [InlineData("../../../../../x/")]
    [InlineData("/councillors/")]
    public void A_link_out_of_the_sub_path_is_told_apart(string link) => Assert.False(Resolver.Resolve(link, Page)!.Value.IsOfSite);

    [Theory]
    [InlineData("https://example.com/")]
    [InlineData("mailto:a@example.jp")]
    [InlineData("//example.jp/council/")]
    [InlineData("http://[")]
    [InlineData("javascript:alert(1)")]
    public void A_link_to_another_host_has_no_target(string link) => Assert.Null(Resolver.Resolve(link, Page));

    [Theory]
    [InlineData(":::")]
    [InlineData("//")]
    [InlineData("?#?#")]
    [InlineData("%")]
    [InlineData("%E3%81")]
    [InlineData("\uD800")]
    public void No_link_is_too_strange(string link) => Assert.Null(Record.Exception(() => Resolver.Resolve(link, Page)));

    [Fact]
    public void A_very_long_link_is_a_link() =>
        Assert.Equal("/news/", Resolver.Resolve(string.Concat(Enumerable.Repeat("a/../", 200_000)) + "..", Page)?.Path);

    [Fact]
    public void Browsers_and_the_check_agree_on_where_any_link_leads()
    {
        var page = new Url("https://example.jp/council/news/a/");
        GeneratedCases.Check(20_000, random =>
        {
            var link = string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            if (LinkRules.FindFault(link) is not null || LinkRules.Trim(link).Length != link.Length)
                return;
            var path = "/" + new Url(page, link).Path;
            var target = Resolver.Resolve(link, Page)!.Value;
            Assert.Equal(path == "/council" ? "/council/" : Uri.UnescapeDataString(path), target.IsOfSite ? "/council" + target.Path : Uri.UnescapeDataString(target.Path));
        });
    }
}
