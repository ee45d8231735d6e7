using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Bylaws.Parsing;

public sealed class LosslessnessTests
{
    private static readonly string[] Pieces =
    [
        "第１条", "第 2条", "第九条の二", "第3条", "附則", "附　則", "附則１", "【目的】", "（会員）", "(1)", "（２）", "①", "⑵", "一　", "二、", "ア　", "イ　", "ロ ",
        "２　", "3 ", "1５名", "会 長　１名", "若干名", "ただし、", "次の役員を置く。", "次の各号", "。", "、", "\n", "\r\n", "\n\n", "　", " ", "\t", "第１章　総則",
        "会員は、", "第５条第２項の規定", "「", "」", "（", "）", "ＩＴ", "Code for", "令和３年　月　日", "削除", " 12 ", "-3-", "\u00a0", "\ud842", "\udfb7", "\0",
    ];

    [Fact]
    public void Every_character_but_layout_stands_in_exactly_one_place_of_the_model() =>
        GeneratedCases.Check(2000, random =>
        {
            var text = new StringBuilder();
            for (var i = random.Next(60); i >= 0; i--)
                text.Append(Pieces[random.Next(Pieces.Length)]);
            AssertLossless(text.ToString());
        });

    [Fact]
    public void Even_where_the_text_is_anything() =>
        GeneratedCases.Check(1000, random => AssertLossless(string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => (char)random.Next(0x10000)))));

    [Fact]
    public void The_canonical_print_reads_back_as_the_same_bylaws() =>
        GeneratedCases.Check(300, random =>
        {
            var tree = new RandomBylaws(random.Next()).Tree();

            Assert.Equal(PlainText.Of(tree), PlainText.Of(BylawsSample.Parse(PlainText.Of(tree))));
        });

    [Fact]
    public void Breaking_lines_and_strewing_spaces_changes_nothing() =>
        GeneratedCases.Check(300, random =>
        {
            var printed = PlainText.Of(new RandomBylaws(random.Next()).Tree());

            Assert.Equal(printed, PlainText.Of(BylawsSample.Parse(Laid(printed, random), new DiagnosticBag())));
        });

    private static void AssertLossless(string text)
    {
        var tree = BylawsSample.Parse(text, new DiagnosticBag());

        var placed = tree.Pieces().SelectMany(piece => piece.Offsets).Where(offset => !char.IsWhiteSpace(text[offset])).Order();
        Assert.Equal(Enumerable.Range(0, text.Length).Where(offset => !char.IsWhiteSpace(text[offset])), placed);
        Assert.All(tree.Pieces(), piece => Assert.Equal(piece.Value.Length, piece.Offsets.Length));
    }

    // As a PDF gives it: blank lines between lines, sentences broken, spaces between wide characters, indents.
    private static string Laid(string printed, Random random)
    {
        var text = new StringBuilder();
        foreach (var line in printed.Split('\n'))
        {
            text.Append(' ', random.Next(3));
            var body = line.IndexOf('　') + 1;
            for (var i = 0; i < line.Length; i++)
            {
                text.Append(line[i]);
                var isInside = i > body && i + 1 < line.Length && line.Contains('。') && !line.Contains('\t') && IsPlain(line[i]) && IsPlain(line[i + 1]);
                if (isInside && random.Next(12) == 0)
                    text.Append(' ');
                else if (isInside && random.Next(30) == 0)
                    text.Append("\n\n");
            }

            text.Append('\n', random.Next(1, 3));
        }

        return text.ToString();
    }

    private static bool IsPlain(char c) => c is >= 'ぁ' and <= 'ん' or '会' or '員' or '総';
}
