using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Bylaws.Amending;

/// <summary>Amending texts as officers write them: each applies as a whole, or is refused with a diagnostic.</summary>
public sealed class CustomaryTextsTests
{
    private static readonly ProvisionTree Before = BylawsSample.Parse("""
        第１章　総則
        （名称）
        第１条　この会の名を、見本の会とする。
        （会員）
        第２条　会員は、会員名簿に載る者とする。ただし、会長が認めた者を含む。
        ２　会費は、別に定める。
        ３　会員は、会長に届け出て、会を退くことができる。
        第２章　役員
        （役員）
        第３条　会に、次の役員を置く。
        会長　１名
        副会長　４名
        ２　役員は、総会で選ぶ。
        （事業）
        第４条　会は、次の各号の事業を行う。
        （１）　調査
        （２）　普及
        （３）　出版
        （会議）
        第５条　会議は、会長が招く。会長は、議長となる。
        （事務局）
        第６条　会の事務局を、総合企画部政策企画課に置く。
        附　則
        この規約は、平成１５年４月１日から施行する。
        別表第１（第２条関係）
        個人　１，０００円
        団体　３，０００円
        """);

    [Theory]
    [InlineData("第６条中「総合企画部政策企画課」を「総務部行政課」に改める。", "会の事務局を、総務部行政課に置く。")]
    [InlineData("第六条中「総合企画部」を「総務部」に、「政策企画課」を「行政課」に改める。", "会の事務局を、総務部行政課に置く。")]
    [InlineData("第６条中「総合企画部」を「総務部」に改め、「政策」を削る。", "会の事務局を、総務部企画課に置く。")]
    [InlineData("第２条第１項中「会員名簿」を「名簿」に改め、同条第２項中「別に」を「総会で」に改める。", "２　会費は、総会で定める。")]
    [InlineData("第２条第１項及び第５条中「会長」を「代表」に改める。", "第５条　会議は、代表が招く。代表は、議長となる。")]
    [InlineData("第２条第３項、第３条第２項及び第５条中「会」を「集い」に改める。", "３　集い員は、集い長に届け出て、集いを退くことができる。")]
    [InlineData("本則中「会長」を「代表」に改める。", "代表　１名")]
    [InlineData("第１条から第３条までの規定中「会」を「集い」に改める。", null)]
    [InlineData("第１条から第３条まで中「この会」を「この集い」に改める。", "第１条　この集いの名を、見本の会とする。")]
    [InlineData("第４条の見出し中「事業」を「活動」に改める。", "（活動）")]
    [InlineData("第４条の見出しを「（活動）」に改める。", "（活動）")]
    [InlineData("第４条各号列記以外の部分中「事業」を「活動」に改める。", "第４条　会は、次の各号の活動を行う。")]
    [InlineData("第２条第１項ただし書中「会長」を「総会」に改める。", "ただし、総会が認めた者を含む。")]
    [InlineData("第２条第１項ただし書を削る。", "第２条　会員は、会員名簿に載る者とする。\n")]
    [InlineData("第５条後段を削る。", "第５条　会議は、会長が招く。\n")]
    [InlineData("第５条前段中「会長」を「議長」に改める。", "第５条　会議は、議長が招く。会長は、議長となる。")]
    [InlineData("第６条に次のただし書を加える。\nただし、会長は、別の所に置くことができる。", "政策企画課に置く。ただし、会長は、別の所に置くことができる。")]
    [InlineData("第６条に後段として次のように加える。\nこの場合において、分室を置くことができる。", "に置く。この場合において、分室を置くことができる。")]
    [InlineData("第４条中第３号を第４号とし、第２号を第３号とし、第１号の次に次の１号を加える。\n（２）　研究", null)]
    [InlineData("第４条第３号を第４号とし、同条第２号の次に次の１号を加える。\n（３）　研究", "（３）　研究\n（４）　出版")]
    [InlineData("第４条に次の２号を加える。\n（４）　研究\n（５）　その他", "（５）　その他")]
    [InlineData("第３条に第１項として次の１項を加える。\n１　役員は、会員とする。", null)]
    [InlineData("第３条第２項を同条第３項とし、同条第１項の次に次の１項を加える。\n２　役員は、会員とする。", "２　役員は、会員とする。\n３　役員は、総会で選ぶ。")]
    [InlineData("第４条から第６条までを削る。", "２　役員は、総会で選ぶ。\n\n附　則")]
    [InlineData("第２条第２項及び第３項を削る。", "含む。\n\n第２章")]
    [InlineData("第４条から第６条までを１条ずつ繰り下げ、第３条の次に次の１条を加える。\n（顧問）\n第４条　会に、顧問を置くことができる。", "（顧問）\n第４条　会に、顧問を置くことができる。\n\n（事業）\n第５条")]
    [InlineData("第６条の次に次の１条を加える。\n（雑則）\n第７条　必要な事項は、会長が定める。", "（雑則）\n第７条　必要な事項は、会長が定める。")]
    [InlineData("第５条を次のように改める。\n（総会）\n第５条　総会は、毎年１回開く。\n２　議長は、会長とする。", "（総会）\n第５条　総会は、毎年１回開く。\n２　議長は、会長とする。")]
    [InlineData("第２章の章名中「役員」を「役職」に改める。", "第２章　役職")]
    [InlineData("第２章の章名を「役員及び事業」に改める。", "第２章　役員及び事業")]
    [InlineData("第２章の次に次の１章を加える。\n第３章　雑則\n第７条　必要な事項は、会長が定める。", "第３章　雑則\n\n第７条　必要な事項は、会長が定める。")]
    [InlineData("第２章を削る。", "３　会員は、会長に届け出て、会を退くことができる。\n\n附　則")]
    [InlineData("附則中「平成１５年」を「平成１６年」に改める。", "平成１６年４月１日")]
    [InlineData("附則第１項中「４月１日」を「５月１日」に改める。", "平成１５年５月１日")]
    [InlineData("別表第１中「１，０００円」を「２，０００円」に改める。", "個人\t２，０００円")]
    [InlineData("別表第１に次のように加える。\n学生　５００円", "学生\t５００円")]
    [InlineData("第6条中「総合 企画部政策企画課」を「総務部」に改める。", "総務部に置く。")]
    [InlineData("第６条中「総合企画部政策企画課」を「総務部」に改める。第１条中「見本の会」を「手本の会」に改める。", "手本の会とする。")]
    [InlineData("第６条中「政策企画課」の次に「及び広報課」を加える。", "政策企画課及び広報課に")]
    [InlineData("第６条中「総合企画部」の前に「県」を加える。", "県総合企画部")]
    [InlineData("第１条の見出しを削り、第６条に見出しとして「（所在）」を付する。", "（所在）\n第６条")]
    [InlineData("見本の会規約の一部を改正する規約\n令和３年５月２５日\n見本の会規約（平成１５年４月１日制定）の一部を次のように改正する。\n第１条中「見本の会」を「手本の会」に改める。\n附　則\nこの規約は、令和３年７月１日から施行する。", "附　則\nこの規約は、令和３年７月１日から施行する。")]
    // Refused: none of it is applied in part.
    [InlineData("第６条中「総合企画部」を「総務部」に改める。\nこの改正は、会長が行う。", null)]
    [InlineData("第６条中「総合企画部」を「総務部」に改める。\n第７条中「会」を「集い」に改める。", null)]
    [InlineData("第６条中「会計課」を「総務部」に改める。", null)]
    [InlineData("第６条の次に次の２条を加える。\n第７条　必要な事項は、会長が定める。", null)]
    [InlineData("第６条の次に次の１条を加える。\n第７条　必要な事項は、会長が定める。\n末尾に書き足した行", null)]
    [InlineData("第６条中「総合企画部」を「総務部」に。", null)]
    [InlineData("第６条を第５条とする。", null)]
    [InlineData("次の表の改正前の欄に掲げる規定を同表の改正後の欄に掲げる規定に改正する。\n改正前　改正後\n総合企画部　総務部", null)]
    [InlineData("第６条に次の１項を加える。", null)]
    public void A_customary_text_applies_wholly_or_is_refused(string text, string? expected)
    {
        var diagnostics = new DiagnosticBag();
        var after = PlainText.Of(AmendmentApplication.Apply(Before, new SourceFile("a.txt", "a.txt", text + "\n"), diagnostics));

        Assert.Equal(expected is null, diagnostics.HasErrors);
        if (expected is not null)
            Assert.Contains(expected, after);
    }
}
