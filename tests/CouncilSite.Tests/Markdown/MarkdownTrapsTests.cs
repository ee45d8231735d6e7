using CouncilSite.Diagnostics;
using CouncilSite.Markdown;
using CouncilSite.Text;
using FsCheck.Xunit;

namespace CouncilSite.Tests.Markdown;

public sealed class MarkdownTrapsTests
{
    [Fact]
    public void Emphasis_works_beside_Japanese_brackets() =>
        Assert.Equal("<p><strong>「会則」</strong>という</p>\n", Html("**「会則」**という"));

    [Fact]
    public void The_lines_of_a_Japanese_paragraph_are_joined() =>
        Assert.Equal("<p>一行目と二行目。</p>\n", Html("一行目と\n二行目。"));

    [Fact]
    public void The_lines_of_a_Latin_paragraph_keep_their_space() =>
        Assert.Equal("<p>one\ntwo</p>\n", Html("one\ntwo"));

    [Fact]
    public void A_line_is_joined_through_emphasis() =>
        Assert.Equal("<p><strong>一行目</strong>二行目</p>\n", Html("**一行目**\n二行目"));

    [Fact]
    public void Japanese_headings_keep_their_words_and_years_in_their_ids() =>
        Assert.Equal(["2024年度-決算", "役員", "役員-1"], Parse("## 2024年度 決算\n\n## 役員\n\n## 役員\n").Headings.Select(heading => heading.Id));

    [Fact]
    public void Times_with_tildes_are_no_subscript() =>
        Assert.Equal("<p>9:00~17:00、土曜は9:00~12:00</p>\n", Html("9:00~17:00、土曜は9:00~12:00"));

    [Theory]
    [InlineData("https://example.jp/を参照。", "https://example.jp/", "を参照。")]
    [InlineData("https://example.jp/a（資料）", "https://example.jp/a", "（資料）")]
    [InlineData("https://example.jp/a.", "https://example.jp/a", ".")]
    [InlineData("https://example.jp/a_(b)", "https://example.jp/a_(b)", "")]
    public void A_bare_address_ends_where_Japanese_begins(string markdown, string address, string rest) =>
        Assert.Equal($"<p><a href=\"{address}\">{address}</a>{rest}</p>\n", Html(markdown));

    [Theory]
    [InlineData("＃ 見出し")]
    [InlineData("・項目")]
    [InlineData("１．項目")]
    public void A_full_width_mark_is_reported_with_its_fix(string markdown)
    {
        var diagnostics = new DiagnosticBag();
        Parse(markdown, diagnostics);
        var found = Assert.Single(diagnostics.ToSortedList());
        Assert.Equal("MD001", found.Descriptor.Code);
        Assert.Matches("「(## |- |1\\. )」", found.Hint(MessageLanguage.Japanese));
    }

    [Fact]
    public void Html_is_shown_and_not_let_through() =>
        Assert.Equal("<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>\n", Html("<script>alert(1)</script>"));

    [Fact]
    public void A_link_keeps_its_place_in_the_file()
    {
        var source = new SourceFile("a.md", "a.md", "---\nx: 1\n---\n本文の\n[リンク](/a/)。\n");
        var link = Assert.Single(MarkdownText.Parse(source, 13, source.Text.Length, new DiagnosticBag()).Links);
        Assert.Equal(("/a/", new SourcePosition(5, 1)), (link.Address, link.Span.StartPosition));
    }

    [Fact]
    public void A_mention_is_a_link_once_and_under_the_sub_path()
    {
        var links = new MarkdownLinks(address => "/base" + address, text => text == "規約" ? [new Mention(0, 2, "/bylaws/")] : []);
        Assert.Equal("<p><a href=\"/base/bylaws/\">規約</a></p>\n", Parse("規約").ToHtml(links));
    }

    [Fact]
    public void Decomposed_kana_are_published_composed() => Assert.Equal("<p>がぞう</p>\n", Html("か\u3099そ\u3099う"));

    [Property]
    public bool Any_text_is_rendered(string? markdown) => Html(markdown ?? "") is not null;

    private static MarkdownText Parse(string markdown, DiagnosticBag? diagnostics = null) =>
        MarkdownText.Parse(new SourceFile("a.md", "content/a.md", markdown), 0, markdown.Length, diagnostics ?? new DiagnosticBag());

    private static string Html(string markdown) => Parse(markdown).ToHtml(new MarkdownLinks(address => address, _ => []));
}
