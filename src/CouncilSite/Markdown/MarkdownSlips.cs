using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = CouncilSite.Text.SourceSpan;

namespace CouncilSite.Markdown;

/// <summary>Finds marks of Markdown that were left as text, or that made something else of the text than was meant.</summary>
/// <param name="written">The text as it is written.</param>
/// <param name="span">The place of a node in its file.</param>
/// <param name="diagnostics">Takes the faults.</param>
internal sealed partial class MarkdownSlips(string written, Func<MarkdownObject, SourceSpan> span, DiagnosticBag diagnostics)
{
    // A word or two may stand twice with reason.
    private const int ShortestParagraph = 6;

    private readonly LeftMarks _left = new(written, span, diagnostics);

    /// <summary>Looks at all nodes of a document.</summary>
    public void Check(IEnumerable<MarkdownObject> nodes)
    {
        foreach (var block in nodes)
        {
            switch (block)
            {
                case FencedCodeBlock { ClosingFencedCharCount: 0 } fence:
                    Report(MarkdownDiagnostics.UnclosedFence, FirstLine(fence));
                    break;
                case CodeBlock and not FencedCodeBlock:
                    Report(MarkdownDiagnostics.IndentedCode, FirstLine(block), span(block).Text.Trim());
                    break;
                case HeadingBlock { IsSetext: true, Level: 2 } heading:
                    Report(MarkdownDiagnostics.UnderlinedHeading, FirstLine(heading), PlainText.Of(heading.Inline));
                    break;
                case ParagraphBlock paragraph when IsDoubled(paragraph):
                    Report(WordingDiagnostics.DoubledParagraph, FirstLine(paragraph));
                    _left.Check(paragraph, paragraph.Inline!);
                    break;
                case TableRow row:
                    CheckRow(row);
                    break;
                case LinkInline link:
                    CheckLink(link);
                    break;
                case LeafBlock { Inline: { } inline } leaf:
                    _left.Check(leaf, inline);
                    break;
            }
        }
    }

    private bool IsDoubled(ParagraphBlock paragraph) =>
        FindBefore(paragraph) is ParagraphBlock before && span(paragraph).Characters is { Length: > ShortestParagraph } text && text.SequenceEqual(span(before).Characters);

    // Before the only paragraph of an item stands that of the item before it.
    private static Block? FindBefore(Block block) => block.Parent switch
    {
        { } parent when parent.IndexOf(block) is > 0 and var index => parent[index - 1],
        ListItemBlock { Count: 1 } item when FindBefore(item) is ListItemBlock { Count: 1 } other => other[0],
        _ => null,
    };

    private SourceSpan FirstLine(MarkdownObject node) => span(node).FirstLine;

    private void Report(DiagnosticDescriptor descriptor, SourceSpan place, params string[] arguments) =>
        diagnostics.Add(descriptor, place, [.. arguments.Select(LeftMarks.Shorten)]);

    // The library fills rows up and cuts them; what was written is in the source.
    private void CheckRow(TableRow row)
    {
        var line = WholeLine(row);
        _left.CheckRow(row, line);
        if (row.Parent is not Table { Count: > 0 } table || table[0] is not TableRow head)
            return;
        // With the head goes the line below it, which is no row to the library.
        var compared = row.IsHeader ? line with { Start = line.End, End = line.File.LineStart(line.StartPosition.Line + 2) } : line;
        var (cells, columns) = (CountCells(compared.Text), CountCells(WholeLine(head).Text));
        if (cells != columns)
            Report(MarkdownDiagnostics.UnevenRow, row.IsHeader ? compared.FirstLine : FirstLine(row), $"{cells}", $"{columns}");
    }

    // To the library a row begins with its first cell that is not empty.
    private SourceSpan WholeLine(TableRow row)
    {
        var place = span(row);
        var line = place.StartPosition.Line;
        return place with { Start = place.File.LineStart(line), End = place.File.LineStart(line + 1) };
    }

    private static int CountCells(string line) => CellBorder().Count(line.Trim().TrimStart('|')) + (line.TrimEnd().EndsWith('|') ? 0 : 1);

    private void CheckLink(LinkInline link)
    {
        var words = PlainText.Of(link).Trim();
        if (string.IsNullOrWhiteSpace(link.Url) || (!link.IsImage && words.Length == 0 && link.FirstChild is not LinkInline { IsImage: true }))
            Report(MarkdownDiagnostics.EmptyLink, span(link), span(link).Text);
        else if (JapaneseWidth.ToNarrow(link.Url) is var narrow && narrow != link.Url && link.UrlSpan is { IsEmpty: false })
            ReportAddress(MarkdownDiagnostics.WideAddress, link, narrow);
        else if (CopiedAddress.FindMeant(link.Url) is { } meant)
            ReportAddress(MarkdownDiagnostics.CopiedAddress, link, meant);
        else if (!link.IsImage && VagueWords().IsMatch(words))
            Report(MarkdownDiagnostics.VagueLink, span(link), words);
        else if (link.IsImage && FileNameWords().IsMatch(words))
            Report(MarkdownDiagnostics.FileNameAsImageText, span(link), words);
    }

    private void ReportAddress(DiagnosticDescriptor descriptor, LinkInline link, string right)
    {
        var whole = span(link);
        var start = whole.Start + link.UrlSpan.Start - link.Span.Start;
        var place = whole with { Start = start, End = start + link.UrlSpan.Length };
        var fix = place.Text == link.Url && !right.Contains(' ', StringComparison.Ordinal) ? new TextEdit(place, right) : null;
        diagnostics.Add(descriptor, place, fix, LeftMarks.Shorten(link.Url!), right);
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();

    [GeneratedRegex("^(?:詳しくは)?(?:こちら|ここ|コチラ|リンク|詳細|続き|もっと見る)(?:へ|から|です|を見る|をご覧ください)?[。→>]*$|^(?:click )?here$", RegexOptions.IgnoreCase)]
    private static partial Regex VagueWords();

    [GeneratedRegex(@"^\S+\.(?:png|jpe?g|gif|svg|webp|avif)$|^(?:IMG|DSC[NF]?|image|photo|画像|写真|図|スクリーンショット)[-_ ]?[0-9０-９]*$", RegexOptions.IgnoreCase)]
    private static partial Regex FileNameWords();
}
