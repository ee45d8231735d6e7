using System.Text;
using System.Xml;

namespace CouncilSite.Text;

/// <summary>
/// Makes every XML that the site publishes. It is well-formed whatever the text says: unsound characters are written
/// as U+FFFD (<see cref="UnsoundCharacters"/>).
/// </summary>
public static class XmlFile
{
    /// <summary>A file in UTF-8 with a declaration.</summary>
    public static byte[] Write(Action<XmlWriter> write)
    {
        using var stream = new MemoryStream();
        using (var text = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" })
        using (var xml = new SoundWriter(text) { Formatting = Formatting.Indented })
        {
            xml.WriteStartDocument();
            write(xml);
        }

        return stream.ToArray();
    }

    /// <summary>A writer of elements that stand inside something else.</summary>
    internal static XmlWriter CreateFragment(TextWriter text) => new SoundWriter(text);

    // Elements and attributes alike bring their text here.
    private sealed class SoundWriter(TextWriter text) : XmlTextWriter(text)
    {
        public override void WriteString(string? text) => base.WriteString(text is null ? null : UnsoundCharacters.Replace(text));
    }
}
