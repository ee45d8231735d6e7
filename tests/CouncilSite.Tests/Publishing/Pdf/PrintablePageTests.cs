using CouncilSite.Addresses;
using CouncilSite.Publishing.Pdf;
using CouncilSite.Site;

namespace CouncilSite.Tests.Publishing.Pdf;

public sealed class PrintablePageTests
{
    private static readonly SiteAddress Address = new(new Uri("https://example.jp/council/"));

    [Fact]
    public void Links_lead_to_the_published_site() =>
        Assert.Contains("href=\"https://example.jp/council/members/#fees\"", Open("<a href=\"/council/members/#fees\">会費</a>"));

    [Fact]
    public void Links_within_the_page_stay_within_it() => Assert.Contains("href=\"#fees\"", Open("<a href=\"#fees\">会費</a>"));

    [Fact]
    public void Style_sheets_and_pictures_of_the_site_are_in_the_page_itself()
    {
        var html = Open("<link rel=\"stylesheet\" href=\"/council/assets/theme.css?v=1\"><img src=\"/council/news/%E5%9C%B0%E5%9B%B3.png\" alt=\"地図\">");
        Assert.Contains("href=\"data:text/css;base64,YQ==\"", html);
        Assert.Contains("src=\"data:image/png;base64,YQ==\"", html);
    }

    [Theory]
    [InlineData("<img src=\"https://example.com/a.png\">")]
    [InlineData("<img src=\"//example.com/a.png\">")]
    [InlineData("<img src=\"file:///etc/hostname\">")]
    [InlineData("<img src=\"/council/missing.png\">")]
    [InlineData("<svg><image href=\"file:///etc/hostname\"></image></svg>")]
    [InlineData("<link rel=\"stylesheet\" href=\"https://example.com/a.css\">")]
    [InlineData("<link rel=\"preconnect\" href=\"https://example.com/\">")]
    [InlineData("<iframe src=\"file:///etc/hostname\"></iframe>")]
    [InlineData("<object data=\"file:///etc/hostname\"></object>")]
    [InlineData("<embed src=\"file:///etc/hostname\">")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=file:///etc/hostname\">")]
    [InlineData("<base href=\"file:///\">")]
    public void Nothing_else_is_loaded(string markup)
    {
        var html = Open(markup);
        Assert.DoesNotContain("file:", html);
        Assert.DoesNotContain("example.com", html);
        Assert.DoesNotContain("/council/missing.png", html);
    }

    [Fact]
    public void The_page_says_first_that_it_may_load_nothing_but_what_it_has() =>
        Assert.StartsWith("<!DOCTYPE html><html><head><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'", Open(""));

    [Fact]
    public void Scripts_stay_out_of_print() => Assert.DoesNotContain("script", Open("<script>alert(1)</script>"));

    [Fact]
    public void The_contents_take_their_page_numbers_from_the_bookmarks()
    {
        var page = new PrintablePage(
            "<nav><span data-chapter=\"motion-1\"></span><span data-chapter=\"motion-2\"></span></nav>"
            + "<section id=\"motion-1\"><h2>議案1　規約の改定</h2></section><section id=\"motion-2\"><h2>議案2　役員の選任</h2></section>",
            Address, _ => null);
        Assert.True(page.WantsPageNumbers);
        page.FillPageNumbers([("目次", 2), ("議案1 規約の改定", 3), ("議案2 役員の選任", 8)]);
        Assert.Contains("<span data-chapter=\"motion-1\">3</span><span data-chapter=\"motion-2\">8</span>", page.Html);
    }

    [Fact]
    public void A_page_without_a_table_of_contents_wants_no_page_numbers() =>
        Assert.False(new PrintablePage("<p>本文</p>", Address, _ => null).WantsPageNumbers);

    private static string Open(string body) => new PrintablePage(
        $"<!DOCTYPE html><body>{body}", Address, path => path.Contains("missing") ? null : new RenderedFile(new Route(path), "a"u8.ToArray(), null)).Html;
}
