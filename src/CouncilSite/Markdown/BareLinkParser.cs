using System.Text;
using CouncilSite.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace CouncilSite.Markdown;

/// <summary>
/// Makes links of bare addresses. Markdig's own auto links take the Japanese that follows for part of the
/// address (https://example.jp/を参照。), so this one stops at the first wide character.
/// </summary>
internal sealed class BareLinkParser : InlineParser
{
    public BareLinkParser() => OpeningCharacters = ['h'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var text = slice.AsSpan();
        if (!text.StartsWith("https://") && !text.StartsWith("http://"))
            return false;
        // No link inside a link, nor in the middle of a word.
        if (char.IsAsciiLetterOrDigit(slice.PeekCharExtra(-1)) || IsInsideLink(processor.Inline))
            return false;
        var length = Length(text);
        if (length <= text.IndexOf("//") + 2)
            return false;
        var address = text[..length].ToString();
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var span = new Markdig.Syntax.SourceSpan(start, start + length - 1);
        var link = new LinkInline(address, "") { Span = span, Line = line, Column = column, IsClosed = true, IsAutoLink = true };
        link.AppendChild(new LiteralInline(address) { Span = span, Line = line, Column = column, IsClosed = true });
        processor.Inline = link;
        slice.Start += length;
        return true;
    }

    // An open bracket may still become a link: [https://example.jp/](…) has its address elsewhere.
    // What follows an open bracket is read as its child, so it is one of those above.
    private static bool IsInsideLink(Inline? inline)
    {
        for (; inline is not null; inline = inline.Parent)
        {
            if (inline is LinkDelimiterInline { IsActive: true })
                return true;
        }

        return false;
    }

    private static int Length(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || JapaneseWidth.IsWide(rune) || rune.Value is '<' or '>' or '"' or '|' or '`')
                break;
            length += rune.Utf16SequenceLength;
        }

        var address = text[..length];
        // Punctuation after an address ends the sentence, not the address; nor does a bracket that it did not open.
        while (address.Length > 0 && (address[^1] is '.' or ',' or ';' or ':' or '!' or '?' or '\'' or '*' or '_'
            || (address[^1] == ')' && address.Count(')') > address.Count('('))))
            address = address[..^1];
        return address.Length;
    }
}
