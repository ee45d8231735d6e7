using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Tests.Harness;

namespace CouncilSite.Tests.Kinds.Bylaws.Provisions;

/// <summary>One grammar reads, writes, orders and anchors the addresses of provisions.</summary>
public sealed class ProvisionAddressTests
{
    [Theory]
    [InlineData("第１条の２の３第４項第５号", "art1_2_3-p4-i5")]
    [InlineData("第1条の2の3第4項第5号", "art1_2_3-p4-i5")]
    [InlineData("第一条の二の三第四項第五号", "art1_2_3-p4-i5")]
    [InlineData("第 １ 条の２ 第 ４ 項", "art1_2-p4")]
    [InlineData("第９条の２の３の４", "art9_2_3_4")]
    [InlineData("第３条第４号", "art3-p1-i4")]
    [InlineData("第３条第１項第４号の２ウ", "art3-p1-i4_2-s3")]
    [InlineData("第２章", "chap2")]
    [InlineData("第２章第１節", "chap2-sec1")]
    [InlineData("第１編第２章第３節第４款第５目", "part1-chap2-sec3-sub4-div5")]
    [InlineData("附則", "suppl1")]
    [InlineData("附則（第２）第３項", "suppl2-p3")]
    [InlineData("附則第２条第１項", "suppl1-art2-p1")]
    [InlineData("別表第１", "tbl1")]
    [InlineData("別表", "tbl1")]
    [InlineData("様式第１号", "form1")]
    [InlineData("第２号様式", "form2")]
    [InlineData("第５条２項", "art5-p2")]
    public void An_address_has_the_anchor_of_the_contract(string text, string anchor) =>
        Assert.Equal(anchor, ProvisionAddress.Read(text)?.Anchor);

    [Theory]
    [InlineData("第１条の")]
    [InlineData("第項")]
    [InlineData("第２項")]
    [InlineData("第２号第１条")]
    [InlineData("第１条第２条")]
    [InlineData("会員")]
    [InlineData("")]
    public void What_is_no_address_is_none(string text) => Assert.Null(ProvisionAddress.Read(text));

    [Fact]
    public void Douhou_goes_on_from_the_address_named_last()
    {
        var last = ProvisionAddress.Read("第９条の２第３項第４号");

        Assert.Equal(["第９条の２第５項", "第９条の２第３項第４号ア", "第９条の２第３項第６号", "第１２条"],
            new[] { "同条第５項", "同号ア", "第６号", "第12条" }.Select(text => ProvisionAddress.Read(text, last)?.ToString()));
    }

    [Fact]
    public void Every_address_reads_back_from_its_words_and_its_anchor() =>
        GeneratedCases.Check(2000, random =>
        {
            var address = Random(random);

            Assert.Equal(address, ProvisionAddress.Read(address.ToString()));
            Assert.Equal(address, ProvisionAddress.OfAnchor(address.Anchor));
        });

    [Fact]
    public void Addresses_stand_in_the_order_of_the_text() =>
        Assert.Equal(
            ["第１条", "第１条第２項", "第１条の２", "第１条の２の２", "第１条の３", "第２条第１項第３号", "第２条第２項", "第１０条", "附則第１項", "別表第１"],
            new[] { "別表第１", "第１０条", "第１条の３", "第２条第２項", "附則第１項", "第１条の２の２", "第１条第２項", "第２条第１項第３号", "第１条の２", "第１条" }
                .Select(text => ProvisionAddress.Read(text)!).Order().Select(address => address.ToString()));

    [Theory]
    [InlineData("1", "", true)]
    [InlineData("2", "1", true)]
    [InlineData("1_2", "1", true)]
    [InlineData("1_2_2", "1_2", true)]
    [InlineData("1_3", "1_2_4", true)]
    [InlineData("2", "1_2_4", true)]
    [InlineData("3", "1", false)]
    [InlineData("1_3", "1", false)]
    [InlineData("1_2_2", "1", false)]
    [InlineData("1_2", "1_2", false)]
    public void A_number_follows_another_where_nothing_is_left_out(string number, string previous, bool follows) =>
        Assert.Equal(follows, ProvisionNumber.Parse(number).Follows(previous.Length == 0 ? default : ProvisionNumber.Parse(previous)));

    private static ProvisionAddress Random(Random random)
    {
        ProvisionKind[][] ways =
        [
            [ProvisionKind.Article, ProvisionKind.Paragraph, ProvisionKind.Item], [ProvisionKind.Supplement, ProvisionKind.Article, ProvisionKind.Paragraph],
            [ProvisionKind.Part, ProvisionKind.Chapter, ProvisionKind.Section, ProvisionKind.Subsection, ProvisionKind.Division], [ProvisionKind.Table], [ProvisionKind.Form],
        ];
        var way = ways[random.Next(ways.Length)];
        return new ProvisionAddress([.. way.Take(random.Next(way.Length) + 1).Select(kind => new AddressStep(kind, kind == ProvisionKind.Supplement ? random.Next(1, 9) : Number(random)))]);

        static ProvisionNumber Number(Random random)
        {
            var number = new ProvisionNumber(random.Next(1, 130));
            for (var depth = random.Next(4); depth > 1; depth--)
                number = new ProvisionNumber(number.Main, [.. number.Branches, random.Next(2, 15)]);
            return number;
        }
    }
}
