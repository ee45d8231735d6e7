using System.Text;
using AngleSharp.Html.Parser;
using CouncilSite.Addresses;
using CouncilSite.Publishing.Links;
using CouncilSite.Publishing.Scanning;
using CouncilSite.Site;
using CouncilSite.Tests.Harness;
using CouncilSite.Themes.Council;

namespace CouncilSite.Tests.Publishing.Scanning;

public sealed class ScannersAgreeTests
{
    [Theory]
    [InlineData("<a href='/a/'>a</a><a href=/b/>b</a><A HREF=\"/c/?x=1&amp;y=2#d\">c</A>")]
    [InlineData("<title><a href='/no/'></title><textarea><a href='/no/'></textarea><a href='/yes/'>")]
    [InlineData("<script>'<a href=\"/no/\">'</script><style>/* <a href='/no/'> */</style><a href='/yes/'>")]
    [InlineData("<!-- <a href='/no/'> --><a href='/yes/'>")]
    [InlineData("<img src='/a.png' srcset='/a.png 1x, /b.png 2x'><video poster='/p.png' src='/v.mp4'></video>")]
    [InlineData("<template><a href='/in/' id='t'></a></template><noscript><a href='/n/'></a></noscript>")]
    [InlineData("<svg><a xlink:href='#x'><title>t</title></a><use href='#y'/></svg><a href='/after/'>")]
    [InlineData("<meta http-equiv=refresh content='0; url=/new/'>")]
    [InlineData("<p id=a><p id=a><p id=''><p id='あ'>")]
    [InlineData("<object data='/o.pdf'></object><form action='/f/'><button formaction='/g/'></button></form>")]
    public void Tokens_and_document_give_the_same_links_and_ids(string body) => AssertAgree(Page("/x/", "<!DOCTYPE html><html><body>" + body));

    [Fact]
    public void Tokens_and_document_agree_on_every_page_of_the_site()
    {
        var content = MemoryContentStore.OfRepository;
        var built = (SampleSite.Minimal with { Store = content, Theme = new CouncilTheme() }).Build();
        Assert.NotEmpty(built.Files);
        Assert.All(built.Files.Values.Where(file => file.IsHtml), AssertAgree);
    }

    [Fact]
    public void Tokens_and_document_agree_on_elements_with_any_attributes() => GeneratedCases.Check(5_000, random =>
    {
        var html = new StringBuilder("<!DOCTYPE html><html><body>");
        for (var element = random.Next(1, 5); element > 0; element--)
        {
            html.Append('<').Append(Elements[random.Next(Elements.Length)]);
            for (var attribute = random.Next(5); attribute > 0; attribute--)
            {
                var quote = random.Next(2) == 0 ? '"' : '\'';
                html.Append(' ').Append(Attributes[random.Next(Attributes.Length)]).Append('=').Append(quote);
                for (var piece = random.Next(4); piece > 0; piece--)
                    html.Append(Values[random.Next(Values.Length)]);
                html.Append(quote);
            }

            html.Append("></script></iframe></a></form></video></object></svg></button></template>");
        }

        AssertAgree(Page("/x/", html.ToString()));
    });

    [Theory]
    [InlineData("<img src='https://a.example/x.png'>")]
    [InlineData("<img srcset='/a.png 1x, https://a.example/x.png 2x'>")]
    [InlineData("<body background='https://a.example/x.png'>")]
    [InlineData("<script src='https://a.example/x.js'></script>")]
    [InlineData("<link rel='preload StyleSheet' href='https://a.example/x.css'>")]
    [InlineData("<link rel=preload imagesrcset='https://a.example/x.png'>")]
    [InlineData("<iframe src='https://a.example/'></iframe>")]
    [InlineData("<object data='https://a.example/'></object>")]
    [InlineData("<embed src='https://a.example/'>")]
    [InlineData("<video poster='https://a.example/x.png'></video>")]
    [InlineData("<svg><image href='https://a.example/x.png'/><use xlink:href='https://a.example/x.svg#a'/></svg>")]
    [InlineData("<form action='https://a.example/'></form>")]
    [InlineData("<button formaction='https://a.example/'></button>")]
    [InlineData("<a href='/' ping='https://a.example/'></a>")]
    [InlineData("<html manifest='https://a.example/x'>")]
    [InlineData("<p style='background: url(\"https://a.example/x.png\")'>")]
    [InlineData("<meta http-equiv=refresh content='0; url=https://a.example/'>")]
    [InlineData("<base href='https://a.example/'>")]
    [InlineData("<iframe srcdoc='&lt;script>'></iframe>")]
    public void What_a_browser_fetches_by_itself_is_told_from_what_readers_follow(string html)
    {
        var page = Page("/x/", html);
        AssertAgree(page);
        Assert.Contains(new PageScanner().Scan(page).Loaded, address => address.Contains(":"));
    }

    [Theory]
    [InlineData("<a href='https://a.example/'></a><area href='https://b.example/'>")]
    [InlineData("<svg><a xlink:href='https://a.example/'></a></svg>")]
    [InlineData("<link rel=canonical href='https://a.example/'><link rel=license href='https://b.example/'>")]
    [InlineData("<blockquote cite='https://a.example/'></blockquote>")]
    public void What_readers_follow_may_be_on_other_hosts(string html) => Assert.Empty(new PageScanner().Scan(Page("/x/", html)).Loaded);

    private static readonly string[] Elements =
    [
        "a", "area", "link", "base", "img", "script", "iframe", "object", "embed", "video", "audio", "source", "track", "input", "form", "button",
        "blockquote", "q", "ins", "meta", "svg><use", "svg><image", "svg><a", "template><a", "p", "IMG", "A", "div",
    ];

    // Not xlink:href, which AngleSharp mistakes for href beside it.
    private static readonly string[] Attributes =
    [
        "href", "HREF", "src", "srcset", "imagesrcset", "action", "formaction", "poster", "data", "cite", "background", "manifest", "longdesc", "ping",
        "style", "srcdoc", "content", "rel", "id", "http-equiv", "class", "title",
    ];

    private static readonly string[] Values =
    [
        "/a/", "/b/", "https://c.example/", "//d.example", "javascript:x", "java&#10;script:x", "&amp;", "&#x9;", " ", "\n", "\t", ",", "1x", "0; url=", "URL=", "url(", ")",
        "url(/e.png)", "stylesheet", "canonical", "icon", "#f", "あ", "&lt;script&gt;", "<", ">", "\u3000", "a",
    ];

    private static void AssertAgree(RenderedFile file)
    {
        var tokens = new PageScanner().Scan(file);
        using var document = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));
        var page = DocumentScanner.Scan(file, document);
        Assert.Equal(page.Links.Order(StringComparer.Ordinal), tokens.Links.Order(StringComparer.Ordinal));
        Assert.Equal(page.Loaded.Order(StringComparer.Ordinal), tokens.Loaded.Order(StringComparer.Ordinal));
        Assert.Equal(page.Ids.Order(StringComparer.Ordinal), tokens.Ids.Order(StringComparer.Ordinal));
        Assert.Equal(page.DuplicateIds, tokens.DuplicateIds);
    }

    private static RenderedFile Page(string address, string html) => new(new Route(address), Encoding.UTF8.GetBytes(html), null);
}
