using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Bylaws.Amending;

/// <summary>Tables 改正後・改正前 as amending texts (新旧対照表方式): applied wholly or refused.</summary>
public sealed class AmendmentTableTests
{
    private const string Law = """
        第１章　総則
        （名称）
        第１条　この会の名を、見本の会とする。
        （会員）
        第２条　会員は、会員名簿に載る者とする。
        ２　会費は、別に定める。
        ３　会員は、会を退くことができる。
        第２章　役員
        （役員）
        第３条　会に、次の役員を置く。
        会長　１名
        副会長　４名
        （事業）
        第４条　会は、次の各号の事業を行う。
        （１）　調査
        （２）　普及
        第５条　会費は、別に定める。
        附　則
        この規約は、平成１５年４月１日から施行する。
        附　則
        この規約は、平成２０年４月１日から施行する。
        別表第１（第２条関係）
        個人　１，０００円
        """;

    private const string Sentence = "　見本の会規約の一部を次のように改正する。\n　次の表の改正前の欄に掲げる規定を、同表の改正後の欄に掲げる規定に下線で示すように改正する。\n";

    // Tabs are written as bars here.
    public static TheoryData<string, string> Applied { get; } = new()
    {
        { "第１条　この会の名を、手本の会とする。|第１条　この会の名を、見本の会とする。", "第１条　この会の名を、手本の会とする。" },
        { "第1条 この会の名を、手本の会とする。|第1条 この 会の名を、見本の会とする。", "手本の会とする。" },
        { "（構成）|（会員）\n第２条　（略）|第２条　（略）", "（構成）\n第２条　会員は、会員名簿に載る者とする。\n２　会費" },
        { "第２条　（略）|第２条　（略）\n２　会費は、総会で定める。|２　会費は、別に定める。\n３　（略）|３　（略）", "２　会費は、総会で定める。\n３　会員は" },
        { "第２条　（略）|第２条　（略）\n２　会員は、総会に出る。|（新設）\n３　（略）|２　（略）\n４　（略）|３　（略）", "２　会員は、総会に出る。\n３　会費は、別に定める。\n４　会員は" },
        { "第２条　（略）|第２条　（略）\n２　会員は、総会に出る。|\n３～４　（略）|２～３　（略）", "２　会員は、総会に出る。\n３　会費は、別に定める。\n４　会員は" },
        { "第２条　（略）|第２条　（略）\n（削る）|２　会費は、別に定める。\n２　（略）|３　（略）", "載る者とする。\n２　会員は、会を退くことができる。\n" },
        { "第３条　（略）|第３条　（略）\n副会長　５名|副会長　４名", "副会長　５名" },
        { "第３条　（略）|第３条　（略）\n会長～副会長　（略）|会長～副会長　（略）", "" },
        { "第４条　（略）|第４条　（略）\n（１）・（２）　（略）|（１）・（２）　（略）\n（３）　研究|（新設）", "（２）　普及\n（３）　研究\n\n第５条" },
        { "第４条　（略）|第４条　（略）\n（３）　研究|（新設）", "（２）　普及\n（３）　研究\n\n第５条" },
        { "第４条　（略）|第４条　（略）\n（総会）|\n第５条　総会は、年に１回開く。|（新設）\n第６条　（略）|第５条　（略）", "（総会）\n第５条　総会は、年に１回開く。\n\n第６条　会費は、別に定める。" },
        { "第１条～第４条　（略）|第１条～第４条　（略）\n第５条　会計は、別に定める。|第５条　会費は、別に定める。", "第５条　会計は" },
        { "第５条　（略）|第５条　（略）\n（雑則）|（新設）\n第６条　必要な事項は、会長が定める。|（新設）", "（雑則）\n第６条　必要な事項は、会長が定める。\n\n附　則" },
        { "第２章　役職|第２章　役員", "第２章　役職" },
        { "附　則|附　則\nこの規約は、平成２０年５月１日から施行する。|この規約は、平成２０年４月１日から施行する。", "平成１５年４月１日から施行する。\n\n附　則\nこの規約は、平成２０年５月１日" },
        { "別表第１（第２条関係）|別表第１（第２条関係）\n個人　２，０００円|個人　１，０００円", "個人\t２，０００円" },
        { "手本の会規約|見本の会規約", "" },
        { "第５条　削除|第５条　会費は、別に定める。\n備考　表中の下線は、改正部分を示す。", "第５条　削除" },
    };

    public static TheoryData<string> Refused { get; } =
    [
        // Not in the law, or not there.
        "第１条　この会の名を、手本の会とする。|第１条　会の名を、見本の会とする。",
        "２　会費は、総会で定める。|２　会費は、別に定める。",
        "第１条　（略）|第１条　（略）\n２　会費は、総会で定める。|２　会費は、別に定める。",
        "第４条　（略）|第４条　（略）\n第２条　会員は、会の者とする。|第２条　会員は、会員名簿に載る者とする。",
        "附　則|附　則\nこの規約は、令和２年５月１日から施行する。|この規約は、平成２１年４月１日から施行する。",
        // What would be left is no law.
        "（削る）|第２条　会員は、会員名簿に載る者とする。",
        "第４条　（略）|第４条　（略）\n（３）　研究|（２）　普及",
        "（削る）|（事業）\n（削る）|第４条　会は、次の各号の事業を行う。",
        "第５条　削除|第５条　会費は、別に定める。\n書き足した行",
        "第６条　（略）|第５条　（略）",
        "第５条　（略）|第５条　（略）\n会費は、月ごとに集める。|（新設）",
        "第２条　（略）|第２条　（略）\n３～５　（略）|２～３　（略）",
        "第５条　会費は、別に定める。　（略）|第５条　会費は、別に定める。",
    ];

    [Theory]
    [MemberData(nameof(Applied))]
    public void Each_row_changes_its_provision_and_what_is_not_shown_stays(string rows, string expected)
    {
        var (after, faults) = Apply(Sentence + "改正後\t改正前\n" + rows.Replace('|', '\t') + "\n　　　附　則\nこの規約は、令和４年７月１日から施行する。\n");

        Assert.Empty(faults);
        Assert.Contains(expected, after);
        Assert.Contains("附　則\nこの規約は、令和４年７月１日から施行する。\n\n別表第１", after);
    }

    [Theory]
    [MemberData(nameof(Refused))]
    public void A_table_that_does_not_fit_is_refused(string rows) => Assert.NotEmpty(Apply(Sentence + "改正後\t改正前\n" + rows.Replace('|', '\t') + "\n").Faults);

    [Theory]
    [InlineData("| 改正前 | 改正後 |\n| --- | --- |\n| 第５条　会費は、別に定める。 | 第５条　会計は、別に定める。 |\n")]
    [InlineData("現行｜改正案\n第５条　会費は、別に定める。｜第５条　会計は、別に定める。\n")]
    [InlineData("改正前\n第４条　（略）\n第５条　会費は、別に定める。\n改正後\n第４条　（略）\n第５条　会計は、別に定める。\n")]
    [InlineData("改正後\n第５条　会計は、別に定める。\n改正前\n第５条　会費は、別に定める。\n")]
    public void The_columns_stand_side_by_side_or_one_below_the_other(string table)
    {
        var (after, faults) = Apply(table);

        Assert.Empty(faults);
        Assert.Contains("第５条　会計は、別に定める。\n", after);
    }

    [Fact]
    public void Columns_one_below_the_other_may_show_whole_articles()
    {
        var (after, faults) = Apply("改正前\n（会員）\n第２条　会員は、会員名簿に載る者とする。\n２　会費は、別に定める。\n３　会員は、会を退くことができる。\n"
            + "改正後\n（会員）\n第２条　会員は、次の者とする。\n（１）　個人\n（２）　団体\n２　会員は、会を退くことができる。\n");

        Assert.Empty(faults);
        Assert.Contains("（会員）\n第２条　会員は、次の者とする。\n（１）　個人\n（２）　団体\n２　会員は、会を退くことができる。\n\n第２章", after);
    }

    private static (string After, string[] Faults) Apply(string text)
    {
        var diagnostics = new DiagnosticBag();
        var after = PlainText.Of(AmendmentApplication.Apply(BylawsSample.Parse(Law), new SourceFile("a.txt", "a.txt", text), diagnostics));
        return (after, [.. diagnostics.ToSortedList().Select(fault => fault.Message(MessageLanguage.English))]);
    }
}
