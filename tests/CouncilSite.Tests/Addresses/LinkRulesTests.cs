using AngleSharp.Dom;
using CouncilSite.Addresses;
using CouncilSite.Fields;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Addresses;

public sealed class LinkRulesTests
{
    private static readonly string[] Pieces =
    [
        "https", "http", "HTTPS", "mailto", "tel", "javascript", "JavaScript", "vbscript", "data", "file", "blob", "ftp", "about", "ws",
        ":", ":", "//", "/", "/", "\\", "@", "?", "#", "%", "%3A", "%2F", "%40", "%09", ".", "..", "[", "]", "::1", ":80", "&", ";", ",",
        "example.jp", "日本.jp", "ｅxample．jp", "user", "a", "/news/", "alert(1)", "&#10;",
        " ", "\t", "\n", "\r", "\0", "\u0001", "\u001F", "\u007F", "\u0085", "\u00A0", "\u200B", "\u2028", "\u3000", "\uFEFF", "＠", "／", "：", "\u2100",
    ];

    [Theory]
    [InlineData("/news/")]
    [InlineData("/events/資料 1.pdf")]
    [InlineData("#section")]
    [InlineData("")]
    [InlineData("../2020/?q=a:b#c:d")]
    [InlineData("https://www.soumu.go.jp/main_sosiki/?a=b@c")]
    [InlineData("HTTPS://例え.jp:8080/path")]
    [InlineData("http://[::1]/")]
    [InlineData("mailto:info@example.jp")]
    [InlineData("tel:043-223-0000")]
    [InlineData("javascript%3Aalert(1)")]
    public void The_site_web_pages_mail_and_telephone_are_linked(string address) => Assert.Null(LinkRules.FindFault(address));

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("JaVaScRiPt:alert(1)")]
    [InlineData(" \u0001javascript:alert(1)")]
    [InlineData("java\nscript:alert(1)")]
    [InlineData("java\tscript:alert(1)")]
    [InlineData("javascript\n:alert(1)")]
    [InlineData("vbscript:x")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("blob:https://example.jp/x")]
    [InlineData("about:blank")]
    [InlineData("view-source:https://example.jp/")]
    [InlineData("//example.jp/")]
    [InlineData("  //example.jp/")]
    [InlineData("/\\example.jp/")]
    [InlineData("\\\\example.jp\\")]
    [InlineData("/\t/example.jp/")]
    [InlineData("https:\\\\example.jp")]
    [InlineData("https:/example.jp")]
    [InlineData("https:example.jp")]
    [InlineData("https:///example.jp")]
    [InlineData("https://")]
    [InlineData("http://[")]
    [InlineData("http://%65xample.jp/")]
    [InlineData("https://user@example.jp/")]
    [InlineData("https://user:pass@example.jp/")]
    [InlineData("https://user:p#s@example.jp/")]
    [InlineData("https://example.jp\\@evil.example/")]
    [InlineData("C:/x")]
    public void Every_other_address_is_a_fault(string address)
    {
        Assert.NotNull(LinkRules.FindFault(address));
        Assert.False(Accepts(FieldTypes.Address, address));
        Assert.False(Accepts(FieldTypes.WebAddress, address));
    }

    [Theory]
    [InlineData("/bylaws/2009/#art9", true)]
    [InlineData("/events/?year=2021", true)]
    [InlineData("/%E6%97%A7/", true)]
    [InlineData("news/", false)]
    [InlineData("https://example.jp/", false)]
    [InlineData("/../x/", false)]
    [InlineData("/%2e%2e/x/", false)]
    [InlineData("/a\u0001b/", false)]
    public void A_field_for_an_address_of_the_site_takes_routes_alone(string address, bool accepted) =>
        Assert.Equal(accepted, Accepts(FieldTypes.Address, address));

    [Theory]
    [InlineData("https://example.jp", true)]
    [InlineData("https://example.jp/", true)]
    [InlineData("https://example.github.io/council-site/", true)]
    [InlineData("https://example.jp/%E5%8D%83%E8%91%89/", true)]
    [InlineData("http://127.0.0.1:8080/", true)]
    [InlineData("https://user:pass@example.jp/", false)]
    [InlineData("https://example.jp/a/../b/", false)]
    [InlineData("https://example.jp/%2e%2e/b/", false)]
    [InlineData("https://example.jp/?a", false)]
    [InlineData("https://example.jp?a", false)]
    [InlineData("https://example.jp/#a", false)]
    [InlineData("https://example.jp//a/", false)]
    [InlineData("https://example.jp\\a", false)]
    [InlineData("ftp://example.jp/", false)]
    [InlineData("/council/", false)]
    [InlineData("", false)]
    public void A_site_is_published_at_a_host_and_a_sub_path(string address, bool accepted)
    {
        Assert.Equal(accepted, SiteAddress.TryParseBase(address, out _));
        if (!accepted && Uri.TryCreate(address, UriKind.Absolute, out var uri))
            Assert.Throws<ArgumentException>(() => new SiteAddress(uri));
    }

    [Fact]
    public void What_is_let_through_stays_on_the_site_or_on_the_web_for_a_browser_and_names_no_user()
    {
        var page = new Url("https://council.example/base/news/");
        var accepted = 0;
        GeneratedCases.Check(50_000, random =>
        {
            var address = string.Concat(Enumerable.Range(0, random.Next(1, 7)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            if (LinkRules.FindFault(address) is not null)
                return;
            accepted++;
            var url = new Url(page, address);
            if (url.IsInvalid)
                return;
            Assert.Contains(url.Scheme, (string[])["https", "http", "mailto", "tel"]);
            Assert.True(string.IsNullOrEmpty(url.UserName) && string.IsNullOrEmpty(url.Password), address);
            if (LinkRules.SchemeOf(LinkRules.Trim(address)).Length == 0)
                Assert.Equal("council.example", url.Host);
        });
        Assert.NotEqual(0, accepted);
    }

    private static bool Accepts<T>(FieldType<T> type, string text) =>
        type.TryRead(new ScalarNode(text, false, new SourceFile("a.yml", "a.yml", "").Beginning), new CouncilSite.Diagnostics.DiagnosticBag(), out _);
}
