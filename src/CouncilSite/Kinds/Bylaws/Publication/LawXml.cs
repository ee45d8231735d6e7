using System.Collections.Immutable;
using System.Xml;
using CouncilSite.Kinds.Bylaws.Provisions;
using CouncilSite.Kinds.Bylaws.Versions;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Publication;

/// <summary>
/// Bylaws in the national standard law XML (法令標準XMLスキーマ v3). The schema asks for a law number with era,
/// year and number; bylaws have none, so those attributes tell the year that the first version came into force.
/// </summary>
public static class LawXml
{
    /// <summary>The document, UTF-8.</summary>
    public static byte[] Of(BylawsVersion version) => XmlFile.Write(xml => WriteLaw(xml, version));

    private static void WriteLaw(XmlWriter xml, BylawsVersion version)
    {
        var day = version.Provisions.Supplements.Select(SupplementDate.Of).OfType<SupplementDate>().FirstOrDefault()?.Date.Day ?? version.InForce;
        var (era, year) = EraOf(day);
        if (version.FrontMatter.IsRestated)
            xml.WriteComment($" {RestatedText.Remark} ");
        xml.WriteStartElement("Law");
        xml.WriteAttributeString("Era", era);
        xml.WriteAttributeString("Year", $"{year}");
        xml.WriteAttributeString("Num", "1");
        xml.WriteAttributeString("LawType", "Misc");
        xml.WriteAttributeString("Lang", "ja");
        xml.WriteElementString("LawNum", version.FrontMatter.Name);
        xml.WriteStartElement("LawBody");
        WritePreface(xml, version);
        xml.WriteStartElement("MainProvision");
        LawXmlProvisions.WriteMain(xml, version.Provisions.Main);
        xml.WriteEndElement();
        foreach (var supplement in version.Provisions.Supplements)
        {
            xml.WriteStartElement("SupplProvision");
            xml.WriteAttributeString("Type", supplement == version.Provisions.Supplements[0] ? "New" : "Amend");
            xml.WriteElementString("SupplProvisionLabel", ProvisionNames.Mark(supplement));
            LawXmlProvisions.WriteMain(xml, supplement.Children);
            xml.WriteEndElement();
        }

        foreach (var appendix in version.Provisions.Appendices)
            LawXmlProvisions.WriteAppendix(xml, appendix);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    // Dates and numbers below the title, then the table of contents, then the preamble.
    private static void WritePreface(XmlWriter xml, BylawsVersion version)
    {
        var lines = version.Provisions.Preface.Select(line => line.Value).Where(line => !IsTitle(line, version) && line != "前文").ToImmutableArray();
        xml.WriteElementString("LawTitle", version.FrontMatter.Title);
        foreach (var line in lines.Where(line => line[^1] != '。'))
            xml.WriteElementString("EnactStatement", line);
        if (!version.Provisions.Contents.IsEmpty && version.Provisions.Main.Any(provision => provision.Kind.IsDivision))
        {
            xml.WriteStartElement("TOC");
            xml.WriteElementString("TOCLabel", "目次");
            LawXmlProvisions.WriteContents(xml, [.. version.Provisions.Main.Where(provision => provision.Kind.IsDivision)]);
            xml.WriteEndElement();
        }

        var preamble = lines.Where(line => line[^1] == '。').ToArray();
        if (preamble.Length == 0)
            return;
        xml.WriteStartElement("Preamble");
        for (var i = 0; i < preamble.Length; i++)
            LawXmlProvisions.WriteParagraph(xml, new Provision(ProvisionKind.Paragraph, i + 1, LocatedText.Empty, LocatedText.Unplaced(preamble[i])));
        xml.WriteEndElement();
    }

    private static bool IsTitle(string line, BylawsVersion version) =>
        Parsing.LayoutText.Unspaced(line) == Parsing.LayoutText.Unspaced(version.FrontMatter.Title);

    // The schema has no law without an era: one whose day is not fixed will be of the present one.
    private static (string Era, int Year) EraOf(DateOnly? day) =>
        day is { } known && CouncilSite.Text.JapaneseDate.FindEra(known) is { } era ? (era.English, era.YearOf(known)) : ("Reiwa", 1);
}
