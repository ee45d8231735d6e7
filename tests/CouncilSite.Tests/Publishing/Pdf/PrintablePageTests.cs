using CouncilSite.Publishing.Pdf;

namespace CouncilSite.Tests.Publishing.Pdf;

public sealed class PrintablePageTests
{
    private static readonly Uri Home = new("https://example.jp/council/");
    private static readonly string Folder = Path.Combine(Path.GetTempPath(), "site");

    [Fact]
    public void Links_lead_to_the_published_site() =>
        Assert.Contains("href=\"https://example.jp/council/members/#fees\"", Open("<a href=\"/council/members/#fees\">会費</a>"));

    [Fact]
    public void Links_within_the_page_stay_within_it() => Assert.Contains("href=\"#fees\"", Open("<a href=\"#fees\">会費</a>"));

    [Fact]
    public void Style_sheets_and_pictures_come_from_the_folder()
    {
        var html = Open("<link rel=\"stylesheet\" href=\"/council/assets/theme.css?v=1\"><img src=\"/council/news/map.png\" alt=\"地図\">");
        Assert.Contains(new Uri(Path.Combine(Folder, "assets/theme.css")).AbsoluteUri + "\"", html);
        Assert.Contains(new Uri(Path.Combine(Folder, "news/map.png")).AbsoluteUri + "\"", html);
    }

    [Fact]
    public void Scripts_stay_out_of_print() => Assert.DoesNotContain("script", Open("<script>alert(1)</script>"));

    [Fact]
    public void The_contents_take_their_page_numbers_from_the_bookmarks()
    {
        var page = new PrintablePage(
            "<nav><span data-chapter=\"motion-1\"></span><span data-chapter=\"motion-2\"></span></nav>"
            + "<section id=\"motion-1\"><h2>議案1　規約の改定</h2></section><section id=\"motion-2\"><h2>議案2　役員の選任</h2></section>",
            Home, "/council", Folder);
        Assert.True(page.WantsPageNumbers);
        page.FillPageNumbers([("目次", 2), ("議案1 規約の改定", 3), ("議案2 役員の選任", 8)]);
        Assert.Contains("<span data-chapter=\"motion-1\">3</span><span data-chapter=\"motion-2\">8</span>", page.Html);
    }

    [Fact]
    public void A_page_without_a_table_of_contents_wants_no_page_numbers() =>
        Assert.False(new PrintablePage("<p>本文</p>", Home, "/council", Folder).WantsPageNumbers);

    private static string Open(string body) => new PrintablePage($"<!DOCTYPE html><body>{body}", Home, "/council", Folder).Html;
}
