using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using CouncilSite.Text;

namespace CouncilSite.Kinds.Bylaws.Importing;

/// <summary>
/// The words of a document of Word (.docx, ISO/IEC 29500) as a text: a line for each paragraph, with the number that Word
/// writes before it, and for each row of a table, its cells divided by tabs.
/// </summary>
/// <param name="Text">The lines.</param>
/// <param name="LeftOut">What is no text, each with the words that stand before it.</param>
internal sealed record WordDocument(string Text, IReadOnlyList<(string What, string After)> LeftOut)
{
    private const string MainPart = "word/document.xml";

    // A part is unpacked while it is read, so that a small file cannot claim more than this.
    private const int LargestPart = 4 * ContentLimits.TextFileBytes;

    /// <summary>The document; null where the bytes are none, or claim to hold more than any document does.</summary>
    public static WordDocument? Read(byte[] bytes)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            var main = MainPartOf(archive);
            var folder = main[..(main.LastIndexOf('/') + 1)];
            var numbering = new WordNumbering(Load(archive, folder + "numbering.xml"), Load(archive, folder + "styles.xml"));
            if (Open(archive, main, LargestPart) is not { } reader)
                return null;
            using (reader)
                return new WordDocumentReader(reader, numbering).Read() is { Text.Length: <= ContentLimits.TextFileBytes } document ? document : null;
        }
        catch (Exception exception) when (exception is InvalidDataException or XmlException or IOException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }

    // Word names the part document.xml, others sometimes otherwise.
    private static string MainPartOf(ZipArchive archive) =>
        Load(archive, "_rels/.rels")?.Elements()
            .FirstOrDefault(relation => relation.Attribute("Type")?.Value.EndsWith("officeDocument", StringComparison.Ordinal) == true)
            ?.Attribute("Target")?.Value.TrimStart('/') ?? MainPart;

    private static XElement? Load(ZipArchive archive, string part)
    {
        using var reader = Open(archive, part, ContentLimits.TextFileBytes);
        return reader is null ? null : XElement.Load(reader);
    }

    private static XmlReader? Open(ZipArchive archive, string part, int limit) => archive.GetEntry(part) is { } entry
        ? XmlReader.Create(entry.Open(), new XmlReaderSettings
        {
            CloseInput = true,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            MaxCharactersInDocument = limit,
        })
        : null;
}
