using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Tests.Diagnostics;

/// <summary>Characters that look like another one are told and mended where no word is written with them, and left where one is.</summary>
public sealed class LookAlikesTests
{
    [Theory]
    [InlineData("二ュースです", "ニュースです")]
    [InlineData("モ二ターと工ンジニア", "モニターとエンジニア")]
    [InlineData("力ードと力メラとアメリ力", "カードとカメラとアメリカ")]
    [InlineData("口グインとコ口ナ、アプ口ーチ", "ログインとコロナ、アプローチ")]
    [InlineData("夕ブレットのデー夕を見る", "タブレットのデータを見る")]
    [InlineData("インターネッ卜の卜ップ", "インターネットのトップ")]
    [InlineData("八ード、才ンライン、千ーム", "ハード、オンライン、チーム")]
    [InlineData("サ一ビスのユ一ザ", "サービスのユーザ")]
    [InlineData("努カする。有カな案。能カと電カ。", "努力する。有力な案。能力と電力。")]
    [InlineData("窓ロと人ロ、入ロ", "窓口と人口、入口")]
    [InlineData("加エと商エ会の エ事。道路のエ事。", "加工と商工会の エ事。道路の工事。")]
    [InlineData("タ方の七タ", "夕方の七夕")]
    [InlineData("第ニ回と第ハ条、第ー部", "第二回と第八条、第一部")]
    [InlineData("ー般の会員ー覧を統ーする", "一般の会員一覧を統一する")]
    [InlineData("東京ヘ行く。へッドとべース。", "東京へ行く。ヘッドとベース。")]
    [InlineData("サ－バ、カ―ド、デ-タ、スケジュ—ル、センタ―の", "サーバ、カード、データ、スケジュール、センターの")]
    [InlineData("043ー123", "043－123")]
    [InlineData("ＮＰО法人とNРO、ＮＰΟ、tоp", "ＮＰＯ法人とNPO、ＮＰＯ、top")]
    [InlineData("2O21年に1O0名と５Ｏ社、l0人", "2021年に100名と５０社、10人")]
    [InlineData("lT、ⅠCT、ｌＴ", "IT、ICT、ＩＴ")]
    [InlineData("二○二一年と二○○五年", "二〇二一年と二〇〇五年")]
    [InlineData("〇印を◎〇△から選ぶ", "○印を◎○△から選ぶ")]
    public void What_no_word_is_written_with_is_mended(string text, string mended) => Assert.Equal(mended, Mend(text));

    [Theory]
    [InlineData("スキル力アップと生きる力カード、力ワザ、ＩＴ力アップ")]
    [InlineData("口コミ、ネット口コミ、口ケア、ターミナル口")]
    [InlineData("三カ所、二カ月、五カ年計画、数カ国、センター二カ所、コース三タイプ、チーム一チーム")]
    [InlineData("第2号ロ中「会長」、同号ハ及びニ、ホ及びヘに掲げる者、イからニまでのエ場合")]
    [InlineData("八ッ場ダム、三ッ矢、卜部さん、占卜")]
    [InlineData("データ一覧、サーバー一覧、ナンバー一、データ二次利用、データ夕方便")]
    [InlineData("ア－オとア-オの行、アナログ―デジタル、－サブタイトル－")]
    [InlineData("千葉へバスで行き、センターへメールを送る。調べる、食べ物。")]
    [InlineData("O157、H2O、Office365、A1、5l、10m、1T、2nd")]
    [InlineData("АБВ順、α版とβ版、Ω")]
    [InlineData("○印、◯印、一〇〇年、第一〇条")]
    [InlineData("らーめん、ねー、5歳クラス、3才コース、天才クラス")]
    public void What_may_be_meant_is_left(string text) => Assert.Equal(text, Mend(text));

    private static string Mend(string text)
    {
        var diagnostics = new DiagnosticBag();
        new WordingRules(text).Check(new WrittenText(text, new SourceFile("a.md", "a.md", text).Span(0, text.Length)), diagnostics);
        var fixes = diagnostics.ToSortedList().Where(fault => fault.Descriptor == WordingDiagnostics.LookAlike).Select(fault => fault.Fix!);
        return fixes.OrderByDescending(fix => fix.Span.Start).Aggregate(text, (mended, fix) => mended[..fix.Span.Start] + fix.Replacement + mended[fix.Span.End..]);
    }
}
