using System.Buffers;
using System.Text;

namespace CouncilSite.Razor;

/// <summary>Writes HTML as UTF-8. Text is escaped where HTML needs it and nowhere else, so Japanese stays legible.</summary>
/// <param name="output">Where the bytes go.</param>
internal sealed class HtmlWriter(IBufferWriter<byte> output)
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'");

    /// <summary>Where markup goes that is written elsewhere.</summary>
    public IBufferWriter<byte> Output => output;

    /// <summary>Writes markup as it is.</summary>
    public void WriteRaw(ReadOnlySpan<char> markup) => Encoding.UTF8.GetBytes(markup, output);

    /// <summary>Writes markup that is UTF-8 already.</summary>
    public void WriteRaw(ReadOnlySpan<byte> markup) => output.Write(markup);

    /// <summary>Writes text, escaped for element content and for quoted attributes alike.</summary>
    public void WriteText(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var index && index >= 0)
        {
            WriteRaw(text[..index]);
            output.Write(text[index] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                _ => "&#39;"u8,
            });
            text = text[(index + 1)..];
        }

        WriteRaw(text);
    }
}
