using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Tests.Kinds.Bylaws.Parsing;

public sealed class BylawsParserTests
{
    [Theory]
    [InlineData("第1条 会を置く。")]
    [InlineData("第 1条 会を置く。")]
    [InlineData("第１条　会を置く。")]
    [InlineData("第一条　会を置く。")]
    [InlineData("第 １ 条 会を置く。")]
    [InlineData("第１条会を置く。")]
    [InlineData("　第１条\n会を置く。")]
    public void An_article_begins_with_its_number_in_any_width_and_spacing(string text)
    {
        var article = Assert.Single(BylawsSample.Parse(text).Articles);

        Assert.Equal((1, "会を置く。"), (article.Number.Main, article.Children.Single().Text.Value));
    }

    [Theory]
    [InlineData("【名称】\n第１条　会を置く。")]
    [InlineData("（名称）\n第１条　会を置く。")]
    [InlineData("(名称)\n\n第１条　会を置く。")]
    [InlineData("【名称】第１条　会を置く。")]
    [InlineData("（名称）　第１条　会を置く。")]
    [InlineData("第１条（名称）　会を置く。")]
    [InlineData("第１条【名称】会を置く。")]
    [InlineData("名称\n第１条　会を置く。")]
    public void A_caption_stands_above_or_before_or_behind_the_number(string text)
    {
        var article = Assert.Single(BylawsSample.Parse(text).Articles);

        Assert.Equal(("名称", "会を置く。"), (article.Caption, article.Children.Single().Text.Value));
    }

    [Fact]
    public void A_branch_number_is_an_article_of_its_own()
    {
        var tree = BylawsSample.Parse("第１条　会を置く。\n第1条の２　会員を置く。\n第一条の三　会費を定める。\n第２条　会場を置く。");

        Assert.Equal(["art1", "art1_2", "art1_3", "art2"], tree.Articles.Select(article => article.Anchor));
    }

    [Fact]
    public void Paragraphs_and_items_in_mixed_widths_get_the_anchors_of_the_contract()
    {
        var tree = BylawsSample.Parse("""
            第 1条 会は、次の事業を行う。
            (1) 調査
            （２）　普及
            ２ 会員は、次のとおりとする。
            一　一般会員
            二　特別会員
              ア　会長が認めたもの
              イ　総会が認めたもの
            3　会費は、別に定める。
            """);

        Assert.Equal(
            ["art1", "art1-p1", "art1-p1-i1", "art1-p1-i2", "art1-p2", "art1-p2-i1", "art1-p2-i2", "art1-p2-i2-s1", "art1-p2-i2-s2", "art1-p3"],
            tree.All.Select(provision => provision.Anchor));
    }

    [Fact]
    public void Sub_items_may_count_i_ro_ha()
    {
        var tree = BylawsSample.Parse("第１条　会は、次の事業を行う。\n(1) 調査\nイ　紙によるもの\nロ　面会によるもの\nハ　その他");

        Assert.Equal(["紙によるもの", "面会によるもの", "その他"], tree.Find("art1-p1-i1").Children.Select(subitem => subitem.Text.Value));
    }

    [Fact]
    public void Lines_may_break_anywhere_even_before_a_reference_or_a_number()
    {
        var tree = BylawsSample.Parse("""
            第１条 役員は、総会で決める。会長は、この条及び

            第２条の定めにより、

            ２名の副会長を選ぶ。第１条第

            １項の任期は２
            年とする。
            第２条　会を置く。
            """);

        Assert.Equal(2, tree.Articles.Length);
        Assert.Equal("役員は、総会で決める。会長は、この条及び第２条の定めにより、２名の副会長を選ぶ。第１条第１項の任期は２年とする。", tree.Find("art1-p1").Text.Value);
    }

    [Fact]
    public void Layout_spaces_go_and_meaningful_ones_stay()
    {
        var tree = BylawsSample.Parse("第１条　本会に 1５名 以内の 幹 事 会を置き、Code for\nJapan と協力する。\n附 則\nこの規約は、令和３年 月 日から施行する。");

        Assert.Equal("本会に1５名以内の幹事会を置き、Code for Japanと協力する。", tree.Find("art1-p1").Text.Value);
        Assert.Equal("この規約は、令和３年　月　日から施行する。", tree.Find("suppl1-p1").Text.Value);
    }

    [Fact]
    public void A_list_of_labels_and_counts_becomes_entries()
    {
        var entries = BylawsSample.Parse("第１条　会に、次の役員を置く。\n会 長  １名\n副会長　1０ 名\n監事 二人\n書記　若干名\n２　役員は、総会で選ぶ。").Find("art1-p1").Entries;

        Assert.Equal([("会長", 1), ("副会長", 10), ("監事", 2), ("書記", (int?)null)], entries.Select(entry => (entry.Label.Value, entry.Count)));
    }

    [Fact]
    public void Supplementary_provisions_follow_one_another_numbered_or_not()
    {
        var tree = BylawsSample.Parse("""
            第１条　会を置く。
            附　則
            この規約は、平成１５年４月１日から施行する。
               附 則（平成１７年改正）
            １　この規約は、平成１７年５月２５日から施行する。
            ２　会費は、なお前の例による。
            附則 この規約は、平成２１年１１月１８日から施行する。
            """);

        Assert.Equal(["suppl1", "suppl1-p1", "suppl2", "suppl2-p1", "suppl2-p2", "suppl3", "suppl3-p1"],
            tree.Supplements.SelectMany(supplement => supplement.WithDescendants()).Select(provision => provision.Anchor));
    }

    [Fact]
    public void An_abolished_article_keeps_its_number()
    {
        var tree = BylawsSample.Parse("第１条　会を置く。\n第２条　削除\n第３条　会費は、別に定める。");

        Assert.True(tree.Find("art2").IsDeleted);
    }

    [Fact]
    public void The_title_above_the_first_article_is_no_provision()
    {
        var tree = BylawsSample.Parse("見本の会 規約\n\n【名称】\n第１条　会を置く。");

        Assert.Equal("見本の会規約", string.Concat(tree.Preface));
        Assert.Single(tree.Articles);
    }

    [Fact]
    public void A_proviso_and_two_plain_sentences_are_told_apart()
    {
        const string Text = "会長が招集する。ただし、急ぐときは、この限りでない。";

        Assert.Equal([SentencePart.Main, SentencePart.Proviso], Sentence.Split(Text).Select(sentence => sentence.Part));
        Assert.Equal([SentencePart.Former, SentencePart.Latter], Sentence.Split("過半数で決める。同数のときは、議長が決める。").Select(sentence => sentence.Part));
        Assert.Equal([SentencePart.Plain], Sentence.Split("会（「会。」という。）を置く。").Select(sentence => sentence.Part));
    }
}
