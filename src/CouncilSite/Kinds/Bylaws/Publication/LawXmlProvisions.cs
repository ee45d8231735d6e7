using System.Collections.Immutable;
using System.Xml;
using CouncilSite.Kinds.Bylaws.Provisions;

namespace CouncilSite.Kinds.Bylaws.Publication;

/// <summary>The provisions of bylaws as elements of the national standard law XML.</summary>
internal static class LawXmlProvisions
{
    // The schema divides an item ten times at most.
    private const int DeepestSubitem = 10;

    /// <summary>Articles, paragraphs, and the divisions among them, each division around what it heads.</summary>
    public static void WriteMain(XmlWriter xml, ImmutableArray<Provision> provisions)
    {
        for (var i = 0; i < provisions.Length;)
        {
            if (provisions[i].Kind.IsDivision)
            {
                var end = EndOf(provisions, i);
                WriteDivisionHead(xml, provisions[i], "");
                WriteMain(xml, provisions[(i + 1)..end]);
                xml.WriteEndElement();
                i = end;
            }
            else if (provisions[i].Kind == ProvisionKind.Paragraph)
                WriteParagraph(xml, provisions[i++]);
            else
                WriteArticle(xml, provisions[i++]);
        }
    }

    /// <summary>The divisions as a table of contents.</summary>
    public static void WriteContents(XmlWriter xml, ImmutableArray<Provision> divisions)
    {
        for (var i = 0; i < divisions.Length;)
        {
            var end = EndOf(divisions, i);
            WriteDivisionHead(xml, divisions[i], "TOC");
            WriteContents(xml, divisions[(i + 1)..end]);
            xml.WriteEndElement();
            i = end;
        }
    }

    /// <summary>A paragraph and all below it.</summary>
    public static void WriteParagraph(XmlWriter xml, Provision paragraph)
    {
        xml.WriteStartElement("Paragraph");
        xml.WriteAttributeString("Num", $"{Math.Max(1, paragraph.Number.Main)}");
        if (paragraph.Caption.Length > 0)
            xml.WriteElementString("ParagraphCaption", $"（{paragraph.Caption}）");
        xml.WriteElementString("ParagraphNum", paragraph.Label.IsEmpty ? "" : ProvisionNames.Mark(paragraph));
        WriteSentences(xml, "ParagraphSentence", paragraph);
        WriteTable(xml, [.. paragraph.Entries.Select(entry => ImmutableArray.Create(entry.Label, entry.Amount))]);
        foreach (var item in paragraph.Children)
            WriteItem(xml, item, 0);
        xml.WriteEndElement();
    }

    /// <summary>A 別表 with its rows, a 様式 with its lines.</summary>
    public static void WriteAppendix(XmlWriter xml, Provision appendix)
    {
        var element = appendix.Kind == ProvisionKind.Table ? "AppdxTable" : "AppdxStyle";
        xml.WriteStartElement(element);
        if (appendix.Number != default)
            xml.WriteAttributeString("Num", $"{appendix.Number.Main}");
        xml.WriteElementString(element + "Title", string.Join('　', new[] { ProvisionNames.Mark(appendix), appendix.Text.Value }.Where(text => text.Length > 0)));
        if (!appendix.PrintedCaption.IsEmpty)
            xml.WriteElementString("RelatedArticleNum", appendix.PrintedCaption.Value);
        if (appendix.Kind == ProvisionKind.Table)
            WriteTable(xml, [.. appendix.Rows.Select(row => row.Cells)]);
        else if (!appendix.Rows.IsEmpty)
        {
            xml.WriteStartElement("StyleStruct");
            xml.WriteElementString("Style", string.Join('\n', appendix.Rows.Select(row => row.Text)));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static int EndOf(ImmutableArray<Provision> provisions, int start)
    {
        var end = start + 1;
        while (end < provisions.Length && (!provisions[end].Kind.IsDivision || provisions[end].Kind > provisions[start].Kind))
            end++;
        return end;
    }

    private static void WriteDivisionHead(XmlWriter xml, Provision division, string prefix)
    {
        xml.WriteStartElement(prefix + division.Kind);
        xml.WriteAttributeString("Num", division.Number.ToString());
        xml.WriteElementString(division.Kind + "Title", $"{ProvisionNames.Mark(division)}　{division.Text}");
    }

    private static void WriteArticle(XmlWriter xml, Provision article)
    {
        xml.WriteStartElement("Article");
        xml.WriteAttributeString("Num", article.Through is { } last ? $"{article.Number}:{last}" : article.Number.ToString());
        if (article.IsDeleted)
            xml.WriteAttributeString("Delete", "true");
        if (article.Caption.Length > 0)
            xml.WriteElementString("ArticleCaption", $"（{article.Caption}）");
        xml.WriteElementString("ArticleTitle", ProvisionNames.Mark(article));
        foreach (var paragraph in article.Children)
            WriteParagraph(xml, paragraph);
        var notes = article.WithDescendants().SelectMany(provision => provision.Notes).Select(note => note.Value).ToArray();
        if (notes.Length > 0)
            xml.WriteElementString("SupplNote", string.Concat(notes));
        xml.WriteEndElement();
    }

    private static void WriteItem(XmlWriter xml, Provision item, int depth)
    {
        if (depth > DeepestSubitem)
            return;
        var element = depth == 0 ? "Item" : $"Subitem{$"{depth}"}";
        xml.WriteStartElement(element);
        xml.WriteAttributeString("Num", item.Number.ToString());
        xml.WriteElementString(element + "Title", ProvisionNames.Mark(item));
        WriteSentences(xml, element + "Sentence", item);
        foreach (var subitem in item.Children)
            WriteItem(xml, subitem, depth + 1);
        xml.WriteEndElement();
    }

    private static void WriteSentences(XmlWriter xml, string element, Provision provision)
    {
        xml.WriteStartElement(element);
        var sentences = Sentence.Split(provision.Text.Value);
        for (var i = 0; i < sentences.Length; i++)
        {
            xml.WriteStartElement("Sentence");
            xml.WriteAttributeString("Num", $"{i + 1}");
            if (sentences[i].Part is SentencePart.Main or SentencePart.Proviso)
                xml.WriteAttributeString("Function", sentences[i].Part == SentencePart.Main ? "main" : "proviso");
            xml.WriteString(provision.Text.Value.Substring(sentences[i].Start, sentences[i].Length));
            xml.WriteEndElement();
        }

        // The schema wants at least one sentence.
        if (sentences.IsEmpty)
            xml.WriteElementString("Sentence", "");
        xml.WriteEndElement();
    }

    private static void WriteTable(XmlWriter xml, ImmutableArray<ImmutableArray<LocatedText>> rows)
    {
        if (rows.IsEmpty)
            return;
        xml.WriteStartElement("TableStruct");
        xml.WriteStartElement("Table");
        foreach (var row in rows)
        {
            xml.WriteStartElement("TableRow");
            foreach (var cell in row)
            {
                xml.WriteStartElement("TableColumn");
                xml.WriteElementString("Sentence", cell.Value);
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }
}
