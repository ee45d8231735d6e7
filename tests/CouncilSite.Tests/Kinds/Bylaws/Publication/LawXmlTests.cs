using System.Xml.Linq;
using CouncilSite.Kinds.Bylaws.Publication;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Bylaws.Publication;

/// <summary>The structure that the national standard law XML schema (法令標準XMLスキーマ v3) asks for.</summary>
public sealed class LawXmlTests
{
    private const string Text = """
        ---
        title: 見本の会規約
        name: 見本
        in_force: 2010-04-01
        ---
        （名称）
        第１条　会を置く。ただし、休むことができる。
        第１条の２　会に、次の役員を置く。
        会長　１名
        ２　会は、次の事業を行う。
        (1) 調査
        ア　紙によるもの
        第２条　削除
        附則
        この規約は、平成２１年１１月１８日から施行する。
        附則
        この改正は、平成２２年４月１日から施行する。
        """;

    private static readonly XElement Law = XDocument.Load(new MemoryStream(LawXml.Of(
        SampleSite.Minimal.With("bylaws/sample.md", Text).Read().Bylaws.Versions.Single()))).Root!;

    [Fact]
    public void A_law_tells_its_era_year_number_type_and_language()
    {
        Assert.Equal("Law", Law.Name.LocalName);
        Assert.Equal(["Heisei", "21", "1", "Misc", "ja"], new[] { "Era", "Year", "Num", "LawType", "Lang" }.Select(name => Law.Attribute(name)?.Value));
        Assert.Equal(["LawNum", "LawBody"], Names(Law));
        Assert.Equal(["LawTitle", "MainProvision", "SupplProvision", "SupplProvision"], Names(Law.Element("LawBody")!));
    }

    [Fact]
    public void Articles_hold_caption_title_and_paragraphs_in_the_order_of_the_schema()
    {
        var articles = Law.Descendants("Article").ToArray();

        Assert.Equal(["1", "1_2", "2"], articles.Select(article => article.Attribute("Num")!.Value));
        Assert.Equal(["ArticleCaption", "ArticleTitle", "Paragraph"], Names(articles[0]));
        Assert.Equal(["ArticleTitle", "Paragraph", "Paragraph"], Names(articles[1]));
        Assert.Equal("true", articles[2].Attribute("Delete")?.Value);
    }

    [Fact]
    public void Paragraphs_items_and_sub_items_have_a_number_a_title_and_sentences()
    {
        var paragraphs = Law.Descendants("Article").ElementAt(1).Elements("Paragraph").ToArray();
        var item = paragraphs[1].Element("Item")!;

        Assert.Equal(["ParagraphNum", "ParagraphSentence", "TableStruct"], Names(paragraphs[0]));
        Assert.Equal(("", "２"), (paragraphs[0].Element("ParagraphNum")!.Value, paragraphs[1].Element("ParagraphNum")!.Value));
        Assert.Equal(["ItemTitle", "ItemSentence", "Subitem1"], Names(item));
        Assert.Equal(["Subitem1Title", "Subitem1Sentence"], Names(item.Element("Subitem1")!));
        Assert.Equal(["会長", "１名"], paragraphs[0].Descendants("TableColumn").Select(column => column.Value));
    }

    [Fact]
    public void A_proviso_is_told_from_the_main_sentence() =>
        Assert.Equal(["main", "proviso"], Law.Descendants("Article").First().Descendants("Sentence").Select(sentence => sentence.Attribute("Function")?.Value));

    [Fact]
    public void The_first_supplementary_provision_is_of_the_enactment_and_later_ones_of_amendments()
    {
        var supplements = Law.Descendants("SupplProvision").ToArray();

        Assert.All(supplements, supplement => Assert.Equal(["SupplProvisionLabel", "Paragraph"], Names(supplement)));
        Assert.Equal(["New", "Amend"], supplements.Select(supplement => supplement.Attribute("Type")?.Value));
    }

    private static IEnumerable<string> Names(XElement element) => element.Elements().Select(child => child.Name.LocalName);
}
