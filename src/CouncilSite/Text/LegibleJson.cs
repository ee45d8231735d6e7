using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace CouncilSite.Text;

/// <summary>JSON in which Japanese stays as it is; &lt;, &gt; and &amp; are escaped, so that no text ends a script element around it.</summary>
public static class LegibleJson
{
    /// <summary>All in one line.</summary>
    public static JsonWriterOptions InOneLine { get; } = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Indented, for files that people read.</summary>
    public static JsonWriterOptions Indented { get; } = InOneLine with { Indented = true, NewLine = "\n" };

    /// <summary>The bytes of a file: indented, with a newline at the end.</summary>
    public static byte[] Write(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, Indented))
            write(writer);
        buffer.Write("\n"u8);
        return buffer.WrittenSpan.ToArray();
    }
}
