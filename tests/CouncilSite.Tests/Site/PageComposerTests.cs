using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Tests.Site;

public sealed class PageComposerTests
{
    private static readonly PageComposer Composer = new(new SiteAddress(new Uri("https://example.jp/council/")));

    [Fact]
    public void Ids_of_two_parts_never_meet()
    {
        var texts = Composer.Compose([Part("a", "/one/", "<p id=\"x\">一</p>"), Part("b", "/two/", "<p id=\"x\">二</p>")]);
        Assert.Equal(["<p id=\"a-x\">一</p>", "<p id=\"b-x\">二</p>"], texts.Select(text => text.ToString()));
    }

    [Fact]
    public void References_to_ids_follow_them() =>
        Assert.Equal(
            "<table aria-labelledby=\"a-t a-u\"><caption id=\"a-t\">題<a href=\"#a-t\">題へ</a></caption></table>",
            Compose(Part("a", "/one/", "<table aria-labelledby=\"t u\"><caption id=\"t\">題<a href=\"#t\">題へ</a></caption></table>")));

    [Fact]
    public void Sections_are_no_landmarks_in_the_book() =>
        Assert.Equal(
            "<section><aside>注</aside><div role=\"group\" aria-label=\"表\"></div></section>",
            Compose(Part("a", "/one/", "<section aria-labelledby=\"t\"><aside aria-label=\"注\">注</aside><div role=\"region\" aria-label=\"表\"></div></section>")));

    [Fact]
    public void A_link_to_another_part_leads_there_within_the_book()
    {
        var texts = Composer.Compose(
        [
            Part("a", "/one/", "<a href=\"/council/two/\">二</a><a href=\"/council/two/#x\">二のx</a>"),
            Part("b", "/two/", "<p id=\"x\">二</p>"),
        ]);
        Assert.Equal("<a href=\"#b\">二</a><a href=\"#b-x\">二のx</a>", texts[0].ToString());
    }

    [Fact]
    public void A_link_to_a_page_outside_the_book_stays() =>
        Assert.Equal("<a href=\"/council/three/\">三</a>", Compose(Part("a", "/one/", "<a href=\"/council/three/\">三</a>")));

    [Fact]
    public void A_fragment_takes_its_section_alone() =>
        Assert.Equal(
            "<section><h3 id=\"a-x\">幹事</h3><p>名簿</p></section>",
            Compose(Part("a", "/one/#x", "<section><h2>役員</h2></section><section><h2 id=\"x\">幹事</h2><p>名簿</p></section>", shift: 1)));

    [Fact]
    public void A_link_to_a_place_beside_its_section_leads_to_the_page() =>
        Assert.Equal(
            "<section><h2 id=\"a-x\">幹事</h2><a href=\"/council/one/#y\">役員</a></section>",
            Compose(Part("a", "/one/#x", "<section><h2 id=\"y\">役員</h2></section><section><h2 id=\"x\">幹事</h2><a href=\"#y\">役員</a></section>")));

    [Fact]
    public void A_link_to_a_place_that_its_page_has_not_is_left_for_the_page_to_be_told() =>
        Assert.Equal("<a href=\"#nowhere\">無い所</a>", Compose(Part("a", "/one/", "<a href=\"#nowhere\">無い所</a>")));

    [Fact]
    public void Headings_go_down_but_never_below_the_sixth_level() =>
        Assert.Equal("<h4>二</h4><h6>五</h6>", Compose(Part("a", "/one/", "<h2>二</h2><h5>五</h5>", shift: 2)));

    [Fact]
    public void What_works_only_on_a_screen_is_left_out_and_what_is_folded_is_opened() =>
        Assert.Equal(
            "<details open=\"\">中身</details>",
            Compose(Part("a", "/one/", "<form></form><nav></nav><p class=\"no-print\">直す</p><script></script><details>中身</details>")));

    [Fact]
    public void Text_that_looks_like_markup_stays_text_however_often_it_is_set()
    {
        const string Html = "<p title=\"&lt;/noscript&gt;&lt;script&gt;&quot;\">&lt;script&gt;&amp;lt;</p>";
        Assert.Equal(Html, Compose(Part("a", "/one/", Compose(Part("a", "/one/", Html)))));
    }

    private static string Compose(PagePart part) => Composer.Compose([part])[0].ToString();

    private static PagePart Part(string anchor, string address, string html, int shift = 0) => new(anchor, address, new Markup(html), shift);
}
