using System.Globalization;
using System.Text;
using CouncilSite.Markdown;
using CouncilSite.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace CouncilSite.Editions.TextEditions;

/// <summary>
/// Sets Markdown as plain text for mail: wrapped lines, headings in brackets, links as numbers whose addresses are
/// listed at the end. No box-drawing characters, which screen readers spell out.
/// </summary>
/// <param name="absoluteAddress">Makes a complete web address of a link's target.</param>
public sealed class MailText(Func<string, string> absoluteAddress)
{
    // 35 full-width columns, the width that Japanese mail programs quote without breaking.
    private const int MaximalCells = 70;

    private readonly List<string> _addresses = [];
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _lines = [];

    /// <summary>The lines written so far.</summary>
    public IReadOnlyList<string> Lines => _lines;

    /// <summary>Writes one wrapped paragraph.</summary>
    /// <param name="text">The text, without line breaks.</param>
    /// <param name="first">What precedes the first line: a list's mark.</param>
    /// <param name="rest">What precedes the other lines: as many cells of space.</param>
    public void WriteParagraph(string text, string first = "", string rest = "")
    {
        var isFirst = true;
        foreach (var line in LineBreaking.Wrap(text, MaximalCells - JapaneseWidth.Cells(rest)))
        {
            _lines.Add((isFirst ? first : rest) + line);
            isFirst = false;
        }
    }

    /// <summary>Writes an empty line, unless there is one already.</summary>
    public void WriteGap()
    {
        if (_lines is [.., not ""])
            _lines.Add("");
    }

    /// <summary>Writes a text.</summary>
    public void Write(MarkdownText text) => WriteBlocks(text.Document, "");

    /// <summary>Writes the list of the links met so far, each with its number; nothing where there are none.</summary>
    public void WriteAddresses()
    {
        if (_addresses.Count == 0)
            return;
        WriteGap();
        WriteParagraph("【リンク】");
        for (var i = 0; i < _addresses.Count; i++)
            _lines.Add($"[{i + 1}] {_addresses[i]}");
        WriteGap();
    }

    /// <summary>The text as a file in UTF-8 whose byte-order mark tells browsers so, since hosts seldom do.</summary>
    public byte[] ToFile() => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(string.Join('\n', _lines).TrimEnd('\n') + "\n")];

    private void WriteBlocks(ContainerBlock blocks, string indent)
    {
        foreach (var block in blocks)
        {
            WriteBlock(block, indent);
            WriteGap();
        }
    }

    private void WriteBlock(Block block, string indent)
    {
        switch (block)
        {
            case HeadingBlock { Level: <= 2 } heading:
                WriteGap();
                WriteParagraph($"【{InlineText(heading.Inline)}】");
                break;
            case HeadingBlock heading:
                WriteParagraph($"＜{InlineText(heading.Inline)}＞");
                break;
            case ListBlock list:
                WriteList(list, indent);
                break;
            case CodeBlock code:
                foreach (var line in code.Lines.ToString().Split('\n'))
                    _lines.Add(indent + "  " + line);
                break;
            case Table table:
                WriteTable(table, indent);
                break;
            case LeafBlock { Inline: { } inline }:
                WriteParagraph(InlineText(inline), indent, indent);
                break;
            case ContainerBlock container:
                WriteBlocks(container, indent + (container is QuoteBlock ? "  " : ""));
                break;
        }
    }

    private void WriteList(ListBlock list, string indent)
    {
        var number = int.TryParse(list.OrderedStart, NumberStyles.None, CultureInfo.InvariantCulture, out var start) ? start : 1;
        foreach (var item in list.OfType<ListItemBlock>())
        {
            var mark = list.IsOrdered ? $"{number++}. " : "・";
            var rest = indent + new string(' ', JapaneseWidth.Cells(mark));
            var isFirst = true;
            foreach (var block in item)
            {
                if (isFirst && block is ParagraphBlock paragraph)
                    WriteParagraph(InlineText(paragraph.Inline), indent + mark, rest);
                else
                    WriteBlock(block, rest);
                isFirst = false;
            }
        }
    }

    // A row becomes a list entry "heading: cell", which wraps where columns would not.
    private void WriteTable(Table table, string indent)
    {
        var rows = table.OfType<TableRow>().ToList();
        var headings = rows.Where(row => row.IsHeader).SelectMany(CellTexts).ToList();
        foreach (var row in rows.Where(row => !row.IsHeader))
        {
            var cells = CellTexts(row).Select((cell, i) => i < headings.Count ? $"{headings[i]}：{cell}" : cell);
            WriteParagraph(string.Join('、', cells), indent + "・", indent + "  ");
        }
    }

    private List<string> CellTexts(TableRow row) =>
        [.. row.OfType<TableCell>().Select(cell => string.Concat(cell.OfType<LeafBlock>().Select(leaf => InlineText(leaf.Inline))))];

    private string InlineText(ContainerInline? inlines)
    {
        var text = new StringBuilder();
        for (var inline = inlines?.FirstChild; inline is not null; inline = inline.NextSibling)
            AppendInline(text, inline);
        return text.ToString();
    }

    private void AppendInline(StringBuilder text, Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal:
                text.Append(literal.Content.AsSpan());
                break;
            case CodeInline code:
                text.Append(code.Content);
                break;
            case HtmlEntityInline entity:
                text.Append(entity.Transcoded.AsSpan());
                break;
            case LineBreakInline:
                AppendLineBreak(text, inline);
                break;
            case LinkInline { IsImage: true } image:
                text.Append("（画像：").Append(InlineText(image)).Append('）');
                break;
            case LinkInline link:
                text.Append(InlineText(link)).Append(Reference(link.Url ?? ""));
                break;
            case AutolinkInline autolink:
                text.Append(autolink.Url);
                break;
            case ContainerInline container:
                text.Append(InlineText(container));
                break;
        }
    }

    private static void AppendLineBreak(StringBuilder text, Inline lineBreak)
    {
        var next = lineBreak.NextSibling is LiteralInline literal ? literal.Content.ToString() : "";
        if (!JapaneseWidth.EndsWide(text.ToString(Math.Max(0, text.Length - 2), Math.Min(2, text.Length))) || !JapaneseWidth.StartsWide(next))
            text.Append(' ');
    }

    private string Reference(string target)
    {
        var address = absoluteAddress(target);
        if (_numbers.TryAdd(address, _addresses.Count + 1))
            _addresses.Add(address);
        return $"[{_numbers[address]}]";
    }
}
