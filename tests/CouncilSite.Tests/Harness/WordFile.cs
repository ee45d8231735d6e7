using System.IO.Compression;
using System.Security;

namespace CouncilSite.Tests.Harness;

/// <summary>A document of Word (.docx) as a test writes it.</summary>
internal static class WordFile
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>A document whose body is written in its own XML (prefix <c>w</c>).</summary>
    /// <param name="body">The paragraphs and tables.</param>
    /// <param name="numbering">The definitions of its lists; null for none.</param>
    /// <param name="styles">The definitions of its styles; null for none.</param>
    public static byte[] Of(string body, string? numbering = null, string? styles = null)
    {
        Dictionary<string, string> parts = new()
        {
            ["[Content_Types].xml"] = $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>",
            ["_rels/.rels"] = $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r\" Type=\"{Relations}/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
            ["word/document.xml"] = $"<w:document xmlns:w=\"{Main}\"><w:body>{body}</w:body></w:document>",
        };
        if (numbering is not null)
            parts["word/numbering.xml"] = $"<w:numbering xmlns:w=\"{Main}\">{numbering}</w:numbering>";
        if (styles is not null)
            parts["word/styles.xml"] = $"<w:styles xmlns:w=\"{Main}\">{styles}</w:styles>";
        return Zip(parts);
    }

    /// <summary>A paragraph of words, tabs in them as Word keeps tabs.</summary>
    /// <param name="words">The words.</param>
    /// <param name="properties">What else is said of it.</param>
    public static string Paragraph(string words, string properties = "") =>
        $"<w:p><w:pPr>{properties}</w:pPr>{string.Join("<w:r><w:tab/></w:r>", words.Split('\t').Select(part => $"<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">{SecurityElement.Escape(part)}</w:t></w:r>"))}</w:p>";

    /// <summary>A paragraph that a list numbers.</summary>
    public static string Numbered(int level, string words) => Paragraph(words, $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"1\"/></w:numPr>");

    /// <summary>A level of a list.</summary>
    public static string Level(int index, int start, string format, string text, string more = "") =>
        $"<w:lvl w:ilvl=\"{index}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{more}<w:lvlText w:val=\"{text}\"/></w:lvl>";

    /// <summary>The list 1 of the levels.</summary>
    public static string List(params IEnumerable<string> levels) =>
        $"<w:abstractNum w:abstractNumId=\"7\">{string.Concat(levels)}</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>";

    /// <summary>An archive of texts by their names.</summary>
    public static byte[] Zip(IReadOnlyDictionary<string, string> parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var writer = new StreamWriter(archive.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
