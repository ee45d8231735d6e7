using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Editions.TextEditions;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Tests.Editions.TextEditions;

public sealed class MailTextTests
{
    private static MailText Write(string markdown)
    {
        var body = MarkdownText.Parse(new SourceFile("a.md", "a.md", markdown), 0, markdown.Length, new DiagnosticBag());
        var mail = new MailText(address => address.StartsWith('/') ? "https://example.jp" + address : address);
        mail.Write(body);
        return mail;
    }

    [Fact]
    public void Headings_stand_in_brackets() =>
        Assert.Equal(["【第1部 パソコン活用】", "", "＜キー操作＞", ""], Write("## 第1部 パソコン活用\n\n### キー操作\n").Lines);

    [Fact]
    public void Links_are_numbered_and_their_complete_addresses_listed()
    {
        var mail = Write("[催し](/events/forum/)と[部会](https://example.com/)と、もう一度[催し](/events/forum/)。\n");
        mail.WriteAddresses();
        Assert.Equal(
            [
                "催し[1]と部会[2]と、もう一度催し[1]。", "",
                "【リンク】", "[1] https://example.jp/events/forum/", "[2] https://example.com/", "",
            ],
            mail.Lines);
    }

    [Fact]
    public void A_text_without_links_lists_none()
    {
        var mail = Write("リンクのない文です。\n");
        mail.WriteAddresses();
        Assert.Equal(["リンクのない文です。", ""], mail.Lines);
    }

    [Fact]
    public void Lists_keep_their_numbers_and_hang_under_their_marks() =>
        Assert.Equal(
            [
                "3. 三番目", "4. " + string.Concat(Enumerable.Repeat("あ", 33)), "   あ", "   ・内側", "",
            ],
            Write($"3. 三番目\n4. {new string('あ', 34)}\n   - 内側\n").Lines);

    [Fact]
    public void A_line_has_at_most_35_full_width_characters() =>
        Assert.Equal([new string('あ', 35), "あ", ""], Write(new string('あ', 36)).Lines);

    [Fact]
    public void Lines_of_a_Japanese_paragraph_are_joined_without_a_space() =>
        Assert.Equal(["前の行後の行 and English words", ""], Write("前の行\n後の行\nand\nEnglish words\n").Lines);

    [Fact]
    public void A_table_becomes_a_list_that_names_its_columns() =>
        Assert.Equal(["・日：1日、部：第1部", ""], Write("| 日 | 部 |\n| --- | --- |\n| 1日 | 第1部 |\n").Lines);

    [Fact]
    public void An_image_is_told_in_words() =>
        Assert.Equal(["（画像：会場の写真）", ""], Write("![会場の写真](/events/photo.jpg)\n").Lines);

    [Fact]
    public void Code_keeps_its_lines() =>
        Assert.Equal(["  a  b", "  c", ""], Write("```\na  b\nc\n```\n").Lines);

    [Fact]
    public void The_file_says_that_it_is_UTF_8_and_ends_with_one_newline()
    {
        var bytes = Write("文です。\n").ToFile();
        Assert.Equal("\uFEFF文です。\n", Encoding.UTF8.GetString(bytes));
    }
}
