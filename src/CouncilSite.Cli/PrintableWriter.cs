using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Cli;

/// <summary>
/// A terminal's or log's writer that nothing printed can break out of: besides line ends and tabs, only characters
/// that show as themselves get through; the others are written by their numbers (<c>\u001B</c>).
/// </summary>
/// <param name="output">Where the text goes.</param>
public sealed class PrintableWriter(TextWriter output) : TextWriter
{
    /// <inheritdoc/>
    public override Encoding Encoding => output.Encoding;

    /// <inheritdoc/>
    public override void Write(char value) => Write([value]);

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        var plain = 0;
        var at = 0;
        foreach (var rune in buffer.EnumerateRunes())
        {
            if (rune.Value is not ('\n' or '\r' or '\t') && !PrintableText.IsPrintable(rune))
            {
                output.Write(buffer[plain..at]);
                output.Write(PrintableText.Escape(rune));
                plain = at + rune.Utf16SequenceLength;
            }

            at += rune.Utf16SequenceLength;
        }

        output.Write(buffer[plain..]);
    }

    /// <inheritdoc/>
    public override void WriteLine() => output.WriteLine();

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        Write(value);
        output.WriteLine();
    }

    /// <inheritdoc/>
    public override void Flush() => output.Flush();
}
