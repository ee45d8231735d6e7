using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Publication;

namespace CouncilSite.Tests.Kinds.Bylaws.Parsing;

/// <summary>Every form in which councils print their law: divisions, branches, sub-items, tables, articles in 附則.</summary>
public sealed class WholeFormTests
{
    internal const string Ordinance = """
        見本町まちづくり会議規約
        平成３０年３月１日規約第４号

        目次
        前文
        第１章　総則（第１条・第２条）
        第２章　会員
        第１節　一般会員（第３条―第５条）
        第２節　特別会員（第６条）
        附則

        わたしたちは、町の未来を話し合うため、この規約を定める。

        第１章　総則
        （目的）
        第一条　本会は、町づくりを進めることを目的とする。
        （定義）
        第二条　この規約における用語の意義は、次のとおりとする。
        一　会員　第三条に定める者をいう。
        二　役員　次に掲げる者をいう。
        イ　会長
        ロ　副会長のうち次のもの
        （１）　総務を担当する者
        （２）　会計を担当する者
        （令２規約３・一部改正）
        第２章　会員
        第１節　一般会員
        （入会及び退会の手続、会費の額
        並びに納入の方法）
        第三条　入会しようとする者は、別表第１に定める会費を納める。
        第四条及び第五条　削除
        第２節　特別会員
        第六条　特別会員は、次に掲げる者とする。
        会長　１名
        理事　１０名以内
        監事　２名以上３名以内（うち１名は、会員以外の者とする）

        附　則（令和２年規約第３号）
        （施行期日）
        第１条　この規約は、令和２年４月１日から施行する。
        （経過措置）
        第２条　会費は、なお従前の例による。

        別表第１（第三条関係）
        区分　　年会費　　備考
        個人　　１，０００円　　学生は半額
        団体　　３，０００円以上

        様式第１号（第三条関係）
        入会申込書
        氏名
        """;

    private static readonly ProvisionTree Tree = BylawsSample.Parse(Ordinance);

    [Theory]
    [InlineData("（第１条・第２条）", "（第１条）")]
    [InlineData("（第１条・第２条）", "（第２条）")]
    [InlineData("（第１条・第２条）", "（第１条―第３条）")]
    [InlineData("（第３条―第５条）", "（第３条・第４条）")]
    [InlineData("（第３条―第５条）", "（第三条～第五条の二）")]
    [InlineData("（第６条）", "（第６条―第８条）")]
    public void The_articles_in_the_table_of_contents_are_those_beneath_each_heading(string right, string wrong)
    {
        var text = Ordinance.Replace(right, wrong);
        var diagnostics = new DiagnosticBag();
        BylawsSample.Parse(text, diagnostics);
        var fault = Assert.Single(diagnostics.ToSortedList());
        Assert.Equal(("BYL023", text[..text.IndexOf(wrong, StringComparison.Ordinal)].Count(letter => letter == '\n') + 1), (fault.Descriptor.Code, fault.Span.StartPosition.Line));
    }

    [Fact]
    public void Each_part_of_it_has_the_anchor_of_the_contract() =>
        Assert.Equal(
            [
                "chap1", "art1", "art1-p1", "art2", "art2-p1", "art2-p1-i1", "art2-p1-i2", "art2-p1-i2-s1", "art2-p1-i2-s2", "art2-p1-i2-s2-s1", "art2-p1-i2-s2-s2",
                "chap2", "chap2-sec1", "art3", "art3-p1", "art4", "art4-p1", "chap2-sec2", "art6", "art6-p1",
                "suppl1", "suppl1-art1", "suppl1-art1-p1", "suppl1-art2", "suppl1-art2-p1", "tbl1", "form1",
            ],
            Tree.All.Select(provision => provision.Anchor));

    [Fact]
    public void What_stands_above_the_first_article_is_kept() =>
        Assert.Equal(["見本町まちづくり会議規約", "平成３０年３月１日規約第４号", "わたしたちは、町の未来を話し合うため、この規約を定める。"], Tree.Preface.Select(line => line.Value));

    [Fact]
    public void Each_line_of_the_table_of_contents_leads_to_its_heading() =>
        Assert.Equal(
            [("前文", "", 0), ("第１章　総則（第１条・第２条）", "chap1", 0), ("第２章　会員", "chap2", 0), ("第１節　一般会員（第３条―第５条）", "chap2-sec1", 1), ("第２節　特別会員（第６条）", "chap2-sec2", 1), ("附則", "suppl1", 0)],
            ContentsLine.Of(Tree).Select(line => (line.Text, line.Anchor, line.Depth)));

    [Fact]
    public void Numbers_are_shown_as_they_are_printed() =>
        Assert.Equal(["第一条", "一", "二", "イ", "ロ", "（１）", "（２）"],
            Tree.All.Where(provision => provision.Anchor is "art1" || provision.Anchor.StartsWith("art2-p1-i", StringComparison.Ordinal)).Select(ProvisionNames.Mark));

    [Fact]
    public void A_space_that_parts_a_word_from_its_meaning_stays() =>
        Assert.Equal("会員　第三条に定める者をいう。", Tree.Find("art2-p1-i1").Text.Value);

    [Fact]
    public void A_caption_may_take_two_lines() =>
        Assert.Equal("入会及び退会の手続、会費の額並びに納入の方法", Tree.Find("art3").Caption);

    [Fact]
    public void A_run_of_deleted_articles_is_one() =>
        Assert.Equal((true, new ProvisionNumber(5)), (Tree.Find("art4").IsDeleted, Tree.Find("art4").Through));

    [Fact]
    public void A_note_of_amendments_is_no_part_of_the_words() =>
        Assert.Equal("（令２規約３・一部改正）", Tree.All.Single(provision => provision.Notes.Length > 0).Notes[0].Value);

    [Fact]
    public void Amounts_may_be_limits_ranges_and_have_remarks() =>
        Assert.Equal([("会長", "１名", 1), ("理事", "１０名以内", (int?)null), ("監事", "２名以上３名以内（うち１名は、会員以外の者とする）", null)],
            Tree.Find("art6-p1").Entries.Select(entry => (entry.Label.Value, entry.Amount.Value, entry.Count)));

    [Fact]
    public void A_table_behind_the_supplement_is_a_table() =>
        Assert.Equal(["区分|年会費|備考", "個人|１，０００円|学生は半額", "団体|３，０００円以上"], Tree.Find("tbl1").Rows.Select(row => string.Join('|', row.Cells)));

    [Fact]
    public void The_print_of_it_reads_back_as_the_same() =>
        Assert.Equal(PlainText.Of(Tree), PlainText.Of(BylawsSample.Parse(PlainText.Of(Tree))));

    [Theory]
    [InlineData("以下の役員を置く。")]
    [InlineData("下記の役員を置く。")]
    [InlineData("左の役員を置く。")]
    [InlineData("次に掲げる役員を置く。")]
    public void A_list_follows_whatever_announces_it(string announcement) =>
        Assert.Equal(2, BylawsSample.Parse($"第１条　会に、{announcement}\n会長　１名\n監事　２名\n").Find("art1-p1").Entries.Length);

    [Theory]
    [InlineData("１　この規約は、公布の日から施行する。\n２　会費は、別に定める。")]
    [InlineData("１．この規約は、公布の日から施行する。\n２．会費は、別に定める。")]
    [InlineData("①　この規約は、公布の日から施行する。\n②　会費は、別に定める。")]
    [InlineData("（１）　この規約は、公布の日から施行する。\n（２）　会費は、別に定める。")]
    [InlineData("（施行期日）\n１　この規約は、公布の日から施行する。\n（経過措置）\n２　会費は、別に定める。")]
    public void Paragraphs_of_a_supplement_are_numbered_in_any_way(string supplement) =>
        Assert.Equal(["suppl1", "suppl1-p1", "suppl1-p2"], BylawsSample.Parse("第１条　会を置く。\n附　則\n" + supplement).All.Select(provision => provision.Anchor).Skip(2));

    [Fact]
    public void An_outline_counts_without_articles()
    {
        var tree = BylawsSample.Parse("第１　目的\n　この要綱は、会の運営に必要な事項を定める。\n第２　会員\n１　会員は、次のとおりとする。\n（１）　個人\n（２）　団体\n２　会費は、別に定める。\n");

        Assert.Equal(["art1", "art1-p1", "art2", "art2-p1", "art2-p1-i1", "art2-p1-i2", "art2-p2"], tree.All.Select(provision => provision.Anchor));
        Assert.Equal(["目的", "会員"], tree.Articles.Select(article => article.Caption));
    }

    [Theory]
    [InlineData("第１条　会員は、会長が認めた者\n第２条会費は、別に定める。", "BYL020")]
    [InlineData("第１条　会員は、会長が認めた者\n（会費）\n会費は、別に定める。", "BYL020")]
    [InlineData("第１条　会員は、会長が認めた者\n（３）　団体", "BYL020")]
    [InlineData("第１条　会員は、会長が認めた者\n第２章　会費\n第２条　会費は、別に定める。", "BYL020")]
    public void What_looks_like_a_heading_and_goes_on_with_a_sentence_is_reported(string text, string code)
    {
        var diagnostics = new DiagnosticBag();
        BylawsSample.Parse(text, diagnostics);

        Assert.Contains(diagnostics.ToSortedList(), diagnostic => diagnostic.Descriptor.Code == code);
    }
}
