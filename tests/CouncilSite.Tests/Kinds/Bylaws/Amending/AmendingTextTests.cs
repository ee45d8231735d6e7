using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Bylaws.Amending;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Text;

namespace CouncilSite.Tests.Kinds.Bylaws.Amending;

public sealed class AmendingTextTests
{
    private const string Before = """
        （名称）
        第１条　この会の名を、見本の会とする。
        （会員）
        第２条　会員は、会員名簿に載る者とする。ただし、会長が認めた者を含む。
        ２　会費は、別に定める。
        （役員）
        第３条　会に、次の役員を置く。
        会長　１名
        副会長　４名
        （事業）
        第４条　会は、次の各号の事業を行う。
        （１）　調査
        （２）　普及
        第５条　会の事務局を、総合企画部政策企画課に置く。
        附則
        この規約は、平成１５年４月１日から施行する。
        """;

    [Fact]
    public void The_councils_amendment_reads_as_custom_has_it() =>
        Assert.Equal(
            """
            千葉県地域ＩＴ化推進協議会規約の一部を改正する規約

            　千葉県地域ＩＴ化推進協議会規約の一部を次のように改正する。
            　第１５条第１項中「千葉県総合企画部政策企画課」を「千葉県総務部行政改革推進課」に改める。

            附　則
            この改正規約の施行の日は、令和３年　月　日とする。

            """,
            AmendmentWriter.Write(AmendmentComposer.Compose("千葉県地域ＩＴ化推進協議会規約", BylawsSample.Council("2009"), BylawsSample.Council("2021"))));

    [Theory]
    [InlineData("総合企画部政策企画課", "総務部行政改革推進課", "　第５条中「総合企画部政策企画課」を「総務部行政改革推進課」に改める。\n")]
    [InlineData("副会長　４名", "副会長　５名", "　第３条中「４名」を「５名」に改める。\n")]
    [InlineData("別に定める。", "総会が別に定める。", "　第２条第２項中「会費は、」の次に「総会が」を加える。\n")]
    [InlineData("ただし、会長が認めた者を含む。", "", "　第２条第１項ただし書を削る。\n")]
    [InlineData("会長が認めた者を含む", "総会が認めた者を含む", "　第２条第１項ただし書中「会長」を「総会」に改める。\n")]
    [InlineData("見本の会とする。", "見本の会とする。ただし、略して見本会ということができる。", "　第１条に次のただし書を加える。\nただし、略して見本会ということができる。\n")]
    [InlineData("２　会費は、別に定める。\n", "", "　第２条第２項を削る。\n")]
    [InlineData("（２）　普及\n", "（２）　普及\n（３）　その他必要な事業\n", "　第４条に次の１号を加える。\n（３）　その他必要な事業\n")]
    [InlineData("（２）　普及\n", "（２）　研究\n（３）　普及\n", "　第４条中第２号を第３号とし、第１号の次に次の１号を加える。\n（２）　研究\n")]
    [InlineData("（１）　調査\n（２）　普及\n", "（１）　企画\n（２）　調査\n（３）　普及\n", "　第４条中第２号を第３号とし、第１号を第２号とし、第２号の前に次の１号を加える。\n（１）　企画\n")]
    [InlineData("会員は、会員名簿に載る者とする", "会員は、名簿に載る者とする", "　第２条第１項本文中「会員名簿」を「名簿」に改める。\n")]
    [InlineData("政策企画課に置く。", "政策企画課に置く。この場合において、分室を置くことができる。", "　第５条に後段として次のように加える。\nこの場合において、分室を置くことができる。\n")]
    [InlineData("平成１５年４月１日", "平成１５年５月１日", "　附則を削る。\n\n附　則\nこの規約は、平成１５年５月１日から施行する。\n")]
    [InlineData("（会員）", "（構成）", "　第２条の見出しを「（構成）」に改める。\n")]
    [InlineData("第５条　会の", "第４条の２　会場は、別に定める。\n第５条　会の", "　第４条の次に次の１条を加える。\n第４条の２　会場は、別に定める。\n")]
    [InlineData("第５条　会の", "第５条　会場は、別に定める。\n第６条　会の", "　第５条を第６条とし、第４条の次に次の１条を加える。\n第５条　会場は、別に定める。\n")]
    public void Each_kind_of_change_has_its_phrase(string old, string changed, string amendment)
    {
        var after = Before.Replace(old, changed);

        Assert.Equal(amendment, AmendmentWriter.Write(AmendmentComposer.Compose("", BylawsSample.Parse(Before), BylawsSample.Parse(after))));
    }

    [Fact]
    public void A_long_run_of_articles_is_moved_in_one_phrase()
    {
        var after = "第１条　会議は、公開する。\n" + Before.Replace("第５条", "第６条").Replace("第４条", "第５条").Replace("第３条", "第４条").Replace("第２条", "第３条").Replace("第１条", "第２条");

        Assert.StartsWith("　第１条から第５条までを１条ずつ繰り下げ、第２条の前に次の１条を加える。\n",
            AmendmentWriter.Write(AmendmentComposer.Compose("", BylawsSample.Parse(Before), BylawsSample.Parse(after))));
    }

    [Theory]
    [InlineData("第五条中「総合企画部」を「総務部」に、「政策企画課」を「行政改革課」に改める。", "総務部行政改革課", true)]
    [InlineData("第5条中「総合企画部」を「総務部」に改め、「政策」を削る。", "総務部企画課", true)]
    [InlineData("第２条第２項を同条第３項とし、同条第１項の次に次の１項を加える。\n２　会員は、総会に出る。", "２　会員は、総会に出る。\n３　会費は、別に定める。", true)]
    [InlineData("第５条中「総合企画部\n政策企画課」を「総務部」\nに改める。", "会の事務局を、総務部に置く。", true)]
    [InlineData("附則中「平成１５年」を「平成１６年」に改める。", "平成１６年４月１日", true)]
    [InlineData("第１条の前に次の１条を加える。\n第１条の２　前書きとする。", "前書きとする。", true)]
    public void Texts_that_people_write_are_read_as_well(string amendment, string expected, bool isUnderstood)
    {
        var diagnostics = new DiagnosticBag();
        var after = AmendmentApplication.Apply(BylawsSample.Parse(Before), new SourceFile("a.txt", "a.txt", amendment + "\n"), diagnostics);

        Assert.Equal(isUnderstood, diagnostics.Count == 0);
        Assert.Equal(isUnderstood, PlainText.Of(after).Contains(expected));
    }

    [Theory]
    [InlineData("総会は、５月２５日に開く。", "総会は、５月２６日に開く。", "　第１条中「５月２５日」を「５月２６日」に改める。\n")]
    [InlineData("総会は、令和３年５月２５日に開く。", "総会は、令和３年６月２５日に開く。", "　第１条中「令和３年５月２５日」を「令和３年６月２５日」に改める。\n")]
    [InlineData("任期は、２年とする。", "任期は、３年とする。", "　第１条中「２年」を「３年」に改める。\n")]
    [InlineData("事務局を総務部行政課に置く。", "事務局を総務部情報課に置く。", "　第１条中「総務部行政課」を「総務部情報課」に改める。\n")]
    [InlineData("会議は、会長が招く。会長は、議長となる。", "会議は、会長が招く。会長は、座長となる。", "　第１条後段中「議長」を「座長」に改める。\n")]
    [InlineData("会議は、会長が招く。会長は、議長となる。", "会議は、会長が招く。", "　第１条後段を削る。\n")]
    public void Quotations_are_whole_words_in_the_sentence_that_changes(string before, string after, string amendment) =>
        Assert.Equal(amendment, AmendmentWriter.Write(AmendmentComposer.Compose("", BylawsSample.Parse("第１条　" + before), BylawsSample.Parse("第１条　" + after))));

    [Fact]
    public void A_word_that_changes_throughout_is_changed_at_once_and_the_rest_in_the_order_of_the_articles() =>
        Assert.Equal(
            """
            見本の会会則の一部を改正する会則

            　見本の会会則の一部を次のように改正する。
            　題名を次のように改める。
            手本の会会則
            　本則中「会長」を「代表」に改める。
            　第２条の次に次の１条を加える。
            第２条の２　代表は、２人とする。
            　第３条中「４名」を「５名」に改める。
            　第４条及び第５条中「別に」を「総会で」に改める。

            附　則
            この会則は、令和４年４月１日から施行する。

            """,
            AmendmentWriter.Write(AmendmentComposer.Compose(
                "見本の会会則",
                BylawsSample.Parse("第１条　会に、会長を置く。\n第２条　会長は、総会で選ぶ。\n第３条　会長は、副会長４名を選ぶ。\n第４条　会費は、別に定める。\n第５条　会長の任期は、別に定める。") with { Title = "見本の会会則" },
                BylawsSample.Parse("第１条　会に、代表を置く。\n第２条　代表は、総会で選ぶ。\n第２条の２　代表は、２人とする。\n第３条　代表は、副代表５名を選ぶ。\n第４条　会費は、総会で定める。\n第５条　代表の任期は、総会で定める。\n附　則\nこの会則は、令和４年４月１日から施行する。") with { Title = "手本の会会則" })));

    [Fact]
    public void A_quotation_is_widened_until_it_stands_once_and_its_brackets_pair()
    {
        var before = BylawsSample.Parse("第１条　会長は会員とし、副会長は会員とし、監事は（会員の）代表とする。");
        var after = BylawsSample.Parse("第１条　会長は会員とし、副会長は正会員とし、監事は（会員の中の）代表とする。");

        Assert.Equal("　第１条中「副会長は会員」を「副会長は正会員」に、「（会員の）」を「（会員の中の）」に改める。\n",
            AmendmentWriter.Write(AmendmentComposer.Compose("", before, after)));
    }
}
