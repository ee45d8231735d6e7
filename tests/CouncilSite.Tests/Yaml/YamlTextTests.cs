using System.Globalization;
using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Tests.Yaml;

/// <summary>What the program writes into new files.</summary>
public sealed class YamlTextTests
{
    [Theory]
    [InlineData("会議費", "会議費")]
    [InlineData("-9000", "-9000")]
    [InlineData("△8,995", "△8,995")]
    [InlineData("- 項目", "\"- 項目\"")]
    [InlineData("-", "\"-\"")]
    [InlineData("題: 副題", "\"題: 副題\"")]
    [InlineData("null", "\"null\"")]
    public void A_value_stands_in_quotes_only_where_it_needs_them(string text, string written) => Assert.Equal(written, YamlText.Scalar(text));

    [Fact]
    public void Every_value_is_read_back_as_it_was() => GeneratedCases.Check(2_000, random =>
    {
        // What is no printable character, or none at all, is a fault of its own; a mark of voice is joined with its kana.
        var text = string.Concat(RandomText.Next(random).EnumerateRunes().Where(rune => PrintableText.IsPrintable(rune) && Rune.GetUnicodeCategory(rune) is not UnicodeCategory.OtherNotAssigned && rune.Value != 0x3099));
        var diagnostics = new DiagnosticBag();
        var file = YamlText.Item("", [("key", text)]);
        var read = YamlParser.Parse(new SourceFile("a.yml", "a.yml", file), diagnostics) as ListNode;
        Assert.Equal(text, ((read?.Items[0] as MappingNode)?.Entries[0].Value as ScalarNode)?.Text);
    });
}
