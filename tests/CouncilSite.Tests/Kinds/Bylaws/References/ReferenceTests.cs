using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.References;

namespace CouncilSite.Tests.Kinds.Bylaws.References;

public sealed class ReferenceTests
{
    private const string Around = """
        第１条　甲とする。
        第２条　乙とする。ただし、丙とする。
        ２　丁とする。戊とする。
        ３　次の事項とする。
        (1) 子
        (2) 丑
        第３条　{0}
        ２　己とする。
        第４条　次の各号とする。
        (1) 寅
        (2) 卯
        (3) 辰
        第５条　庚とする。
        附則
        この規約は、平成１５年４月１日から施行する。
        """;

    [Theory]
    [InlineData("前条の定め。", "前条", "art2")]
    [InlineData("次条の定め。", "次条", "art4")]
    [InlineData("前２条の定め。", "前２条", "art1")]
    [InlineData("第２条第３項第２号の事項。", "第２条第３項第２号", "art2-p3-i2")]
    [InlineData("第四条第三号の事項。", "第四条第三号", "art4-p1-i3")]
    [InlineData("第 2 条 第 3 項の事項。", "第2条第3項", "art2-p3")]
    [InlineData("前条第３項第１号の事項。", "前条第３項第１号", "art2-p3-i1")]
    [InlineData("前条第１項ただし書の場合。", "前条第１項ただし書", "art2-p1-proviso")]
    [InlineData("前条第２項後段の場合。", "前条第２項後段", "art2-p2")]
    [InlineData("次項の場合。", "次項", "art3-p2")]
    [InlineData("第２項の場合。", "第２項", "art3-p2")]
    [InlineData("この規約第５条の場合。", "この規約第５条", "art5")]
    public void A_reference_leads_to_its_provision(string text, string words, string anchor) =>
        Assert.Equal([(words, anchor)], Find(text, "art3-p1"));

    [Theory]
    [InlineData("第２条３項の定め。", "第２条３項", "art2-p3")]
    [InlineData("本会の規約第５条の定め。", "本会の規約第５条", "art5")]
    [InlineData("附則第１項の定め。", "附則第１項", "suppl1-p1")]
    public void A_reference_may_take_other_forms(string text, string words, string anchor) =>
        Assert.Equal([(words, anchor)], Find(text, "art3-p1"));

    [Fact]
    public void Brackets_between_the_parts_do_not_break_a_list() =>
        Assert.Equal([("第２条第１項", "art2-p1"), ("第５条", "art5"), ("第３項", "art2-p3")],
            Find("第２条第１項（第５条に係る部分を除く。）及び第３項の定め。", "art3-p1"));

    [Fact]
    public void A_number_with_branches_is_never_cut_short() =>
        Assert.Equal([("第１条の２の３", null)], Find("第１条の２の３の定め。", "art3-p1"));

    [Theory]
    [InlineData("第２章の定め。", "chap2")]
    [InlineData("この章の定め。", "chap1")]
    [InlineData("次章第１節の定め。", "chap2-sec1")]
    [InlineData("別表第１の額。", "tbl1")]
    [InlineData("第３条第１号イの者。", "art3-p1-i1-s2")]
    public void Divisions_tables_and_sub_items_are_found(string text, string anchor)
    {
        var tree = BylawsSample.Parse($"第１章　総則\n第１条　{text}\n第２章　会員\n第１節　種別\n第２条　甲とする。\n第３条　次の者とする。\n(1) 乙\nア　子\nイ　丑\n別表第１（第１条関係）\n個人　１，０００円\n");
        var reference = Assert.Single(new ReferenceResolver(tree, BylawsSample.Title).FindIn(tree.Find("art1-p1")));

        Assert.Equal(anchor, reference.Anchor);
    }

    [Fact]
    public void Both_ends_of_a_range_are_links() =>
        Assert.Equal([("第１条", "art1"), ("第４条", "art4")], Find("第１条から第４条までの定め。", "art3-p1"));

    [Fact]
    public void What_follows_a_conjunction_goes_on_in_the_same_article() =>
        Assert.Equal([("第２条第２項", "art2-p2"), ("第３項", "art2-p3")], Find("第２条第２項及び第３項の定め。", "art3-p1"));

    [Fact]
    public void Douhou_means_what_was_named_last() =>
        Assert.Equal([("第２条第３項", "art2-p3"), ("同条第１項", "art2-p1"), ("同項ただし書", "art2-p1-proviso")],
            Find("第２条第３項の定め、同条第１項の定め、同項ただし書の定め。", "art3-p1"));

    [Fact]
    public void The_following_items_are_the_list_below() =>
        Assert.Equal([("次の各号", "art4-p1-i1")], Find("己とする。", "art4-p1"));

    [Theory]
    [InlineData("地方自治法第２条の定め。")]
    [InlineData("法 第５条の定め。")]
    [InlineData("地方自治法（昭和２２年法律第６７号）第２条第３項及び第４項の定め。")]
    [InlineData("会計規程第３条及び第４条、同条第２項の定め。")]
    [InlineData("柏市地域協議会規約第９条の定め。")]
    [InlineData("第１号会員、様式第１号、条例第３条、前条件、同項目、第３条例の定め。")]
    [InlineData("ＩＴ、ICT、第１回総会、第２部会、前日、次回、同日の定め。")]
    [InlineData("個人情報の保護に関する法律（平成１５年法律第５７号）第２条の定め。")]
    [InlineData("団体の規約第５条の定め、地域の会の規約第２条の定め。")]
    [InlineData("「前条第１項」とあるのは、「第９条第１項」と読み替える。")]
    [InlineData("この条例、この条件、本目的、前章立ての定め。")]
    [InlineData("所定の様式により、様式第１号により、別記のとおりとする。")]
    public void Nothing_else_becomes_a_link(string text) => Assert.Empty(Find(text, "art3-p1"));

    [Theory]
    [InlineData("第９条の定め。", "第９条")]
    [InlineData("前項の定め。", "前項")]
    [InlineData("第２条第９項の定め。", "第２条第９項")]
    [InlineData("第５条ただし書の定め。", "第５条ただし書")]
    [InlineData("次の各号の定め。", "次の各号")]
    [InlineData("同条の定め。", "同条")]
    public void A_reference_that_leads_nowhere_is_known(string text, string words) =>
        Assert.Equal([(words, null)], Find(text, "art3-p1"));

    [Theory]
    [InlineData("協議会規約第２条第２項の規定により", "協議会規約第２条第２項", "art2-p2")]
    [InlineData("見本の会規約第4条第3号による", "見本の会規約第4条第3号", "art4-p1-i3")]
    [InlineData("規約 第 ５ 条", "規約 第 ５ 条", "art5")]
    [InlineData("規約第77条", "規約第77条", "art77")]
    public void Other_texts_name_the_bylaws(string text, string words, string anchor)
    {
        var reference = Assert.Single(Resolver("己とする。").FindMentions(text));

        Assert.Equal((words, anchor), (text.Substring(reference.Start, reference.Length), reference.Anchor));
    }

    [Theory]
    [InlineData("第２条、前条、次の各号、ただし書")]
    [InlineData("○○協議会規約第３条、地方自治法第２条")]
    [InlineData("第51号と第１号議案")]
    public void A_text_that_does_not_name_them_has_no_reference(string text) => Assert.Empty(Resolver("己とする。").FindMentions(text));

    private static IEnumerable<(string, string?)> Find(string text, string anchor)
    {
        var tree = Tree(text);
        var provision = tree.Find(anchor);
        return new ReferenceResolver(tree, BylawsSample.Title).FindIn(provision)
            .Select(reference => (provision.Text.Value.Substring(reference.Start, reference.Length), reference.Anchor));
    }

    private static ReferenceResolver Resolver(string text) => new(Tree(text), BylawsSample.Title);

    private static ProvisionTree Tree(string text) => BylawsSample.Parse(string.Format(Around, text), new DiagnosticBag());
}
