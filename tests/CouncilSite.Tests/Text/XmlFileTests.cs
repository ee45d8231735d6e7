using System.Xml.Linq;
using CouncilSite.Tests.Editions.Feeds;
using CouncilSite.Tests.Harness;
using CouncilSite.Text;

namespace CouncilSite.Tests.Text;

public sealed class XmlFileTests
{
    [Fact]
    public void It_is_UTF_8_with_a_declaration_indented_by_line_feeds() =>
        Assert.Equal(
            "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<a>\n  <b c=\"1\" />\n</a>",
            System.Text.Encoding.UTF8.GetString(XmlFile.Write(xml =>
            {
                xml.WriteStartElement("a");
                xml.WriteStartElement("b");
                xml.WriteAttributeString("c", "1");
                xml.WriteEndElement();
                xml.WriteEndElement();
            })));

    [Fact]
    public void What_XML_does_not_allow_is_replaced()
    {
        Assert.Equal("a\uFFFDb", UnsoundCharacters.Replace("a\u0000b"));
        Assert.Equal("\uFFFD\uFFFD\uFFFD\uFFFD", UnsoundCharacters.Replace("\u0007\u001B\uFFFE\uFFFF"));
        Assert.Equal("\uFFFDa\uFFFD", UnsoundCharacters.Replace("\uD800a\uDC00"));
        Assert.Equal("\uFFFD\uFFFD", UnsoundCharacters.Replace("\uDE00\uD83D"));
        Assert.Equal("\uD83D\uDE00\t\n", UnsoundCharacters.Replace("\uD83D\uDE00\t\n"));
    }

    [Fact]
    public void It_is_well_formed_whatever_the_text_says_and_says_it() => GeneratedCases.Check(2_000, random =>
    {
        var said = RandomText.Next(random);
        var root = XDocument.Load(new MemoryStream(XmlFile.Write(xml =>
        {
            xml.WriteStartElement("a");
            xml.WriteAttributeString("b", said);
            xml.WriteString(said);
            xml.WriteElementString("c", said);
            xml.WriteEndElement();
        })), LoadOptions.PreserveWhitespace).Root!;
        Assert.Equal(SampleFeed.AsXmlReads(said).Replace('\t', ' '), root.Attribute("b")!.Value.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n'));
        Assert.Equal(SampleFeed.AsXmlReads(said), root.Element("c")!.Value);
    });
}
