using System.Globalization;
using System.Text;
using System.Xml;
using CouncilSite.Content.Bylaws.Provisions;

namespace CouncilSite.Content.Bylaws.Publication;

/// <summary>
/// Bylaws in the national standard law XML (法令標準XMLスキーマ v3). The schema asks for a law number with era,
/// year and number; bylaws have none, so those attributes tell the year that the first version came into force.
/// </summary>
public static class LawXml
{
    private static readonly (string Japanese, string English)[] Eras =
        [("令和", "Reiwa"), ("平成", "Heisei"), ("昭和", "Showa"), ("大正", "Taisho"), ("明治", "Meiji")];

    /// <summary>The document, UTF-8.</summary>
    public static byte[] Of(BylawsVersion version)
    {
        using var buffer = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var writer = XmlWriter.Create(buffer, settings))
            WriteLaw(writer, version);
        return buffer.ToArray();
    }

    private static void WriteLaw(XmlWriter writer, BylawsVersion version)
    {
        var day = version.Provisions.Supplements.Select(SupplementDate.Of).OfType<SupplementDate>().FirstOrDefault()?.Date.Day ?? version.InForce;
        var (era, year) = EraOf(day);
        writer.WriteStartElement("Law");
        writer.WriteAttributeString("Era", era);
        writer.WriteAttributeString("Year", Text(year));
        writer.WriteAttributeString("Num", "1");
        writer.WriteAttributeString("LawType", "Misc");
        writer.WriteAttributeString("Lang", "ja");
        writer.WriteElementString("LawNum", version.FrontMatter.Name);
        writer.WriteStartElement("LawBody");
        writer.WriteElementString("LawTitle", version.FrontMatter.Title);
        writer.WriteStartElement("MainProvision");
        foreach (var article in version.Provisions.Articles)
            WriteArticle(writer, article);
        writer.WriteEndElement();
        foreach (var supplement in version.Provisions.Supplements)
        {
            writer.WriteStartElement("SupplProvision");
            writer.WriteAttributeString("Type", supplement == version.Provisions.Supplements[0] ? "New" : "Amend");
            writer.WriteElementString("SupplProvisionLabel", ProvisionNames.Mark(supplement));
            WriteParagraphs(writer, supplement);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteArticle(XmlWriter writer, Provision article)
    {
        writer.WriteStartElement("Article");
        writer.WriteAttributeString("Num", article.Number.ToString());
        if (article.IsDeleted)
            writer.WriteAttributeString("Delete", "true");
        if (article.Caption.Length > 0)
            writer.WriteElementString("ArticleCaption", $"（{article.Caption}）");
        writer.WriteElementString("ArticleTitle", ProvisionNames.Mark(article));
        WriteParagraphs(writer, article);
        writer.WriteEndElement();
    }

    private static void WriteParagraphs(XmlWriter writer, Provision parent)
    {
        foreach (var paragraph in parent.Children)
        {
            writer.WriteStartElement("Paragraph");
            writer.WriteAttributeString("Num", paragraph.Number.ToString());
            writer.WriteElementString("ParagraphNum", paragraph.Label.IsEmpty ? "" : ProvisionNames.Mark(paragraph));
            WriteSentences(writer, "ParagraphSentence", paragraph);
            foreach (var item in paragraph.Children)
                WriteItem(writer, item, "Item", "Subitem1");
            WriteList(writer, paragraph);
            writer.WriteEndElement();
        }
    }

    private static void WriteItem(XmlWriter writer, Provision item, string element, string below)
    {
        writer.WriteStartElement(element);
        writer.WriteAttributeString("Num", item.Number.ToString());
        writer.WriteElementString(element + "Title", ProvisionNames.Mark(item));
        WriteSentences(writer, element + "Sentence", item);
        foreach (var subitem in item.Children)
            WriteItem(writer, subitem, below, "Subitem2");
        writer.WriteEndElement();
    }

    private static void WriteSentences(XmlWriter writer, string element, Provision provision)
    {
        writer.WriteStartElement(element);
        var sentences = Sentence.Split(provision.Text.Value);
        for (var i = 0; i < sentences.Length; i++)
        {
            writer.WriteStartElement("Sentence");
            writer.WriteAttributeString("Num", Text(i + 1));
            if (sentences[i].Part is SentencePart.Main or SentencePart.Proviso)
                writer.WriteAttributeString("Function", sentences[i].Part == SentencePart.Main ? "main" : "proviso");
            writer.WriteString(Legal(provision.Text.Value.Substring(sentences[i].Start, sentences[i].Length)));
            writer.WriteEndElement();
        }

        // The schema wants at least one sentence.
        if (sentences.IsEmpty)
            writer.WriteElementString("Sentence", "");
        writer.WriteEndElement();
    }

    private static void WriteList(XmlWriter writer, Provision paragraph)
    {
        foreach (var entry in paragraph.Entries)
        {
            writer.WriteStartElement("List");
            writer.WriteStartElement("ListSentence");
            WriteColumn(writer, 1, entry.Label.Value);
            WriteColumn(writer, 2, entry.Amount.Value);
            writer.WriteEndElement();
            writer.WriteEndElement();
        }
    }

    private static void WriteColumn(XmlWriter writer, int number, string text)
    {
        writer.WriteStartElement("Column");
        writer.WriteAttributeString("Num", Text(number));
        writer.WriteElementString("Sentence", Legal(text));
        writer.WriteEndElement();
    }

    // Control characters that a paste may bring along are not allowed in XML at all.
    private static string Legal(string text) => string.Concat(text.EnumerateRunes()
        .Where(rune => rune.Value >= ' ' && rune.Value is not (0xFFFE or 0xFFFF)));

    private static (string Era, int Year) EraOf(DateOnly? day)
    {
        var printed = JapaneseEra(day);
        var (japanese, english) = Array.Find(Eras, era => printed.StartsWith(era.Japanese, StringComparison.Ordinal));
        var year = japanese is null ? "1" : printed[japanese.Length..printed.IndexOf('年')];
        return (english ?? "Reiwa", year == "元" ? 1 : int.Parse(year, CultureInfo.InvariantCulture));
    }

    private static string JapaneseEra(DateOnly? day) => day is { } known ? CouncilSite.Text.JapaneseDate.Era(known) : "";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
