using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = CouncilSite.Text.SourceSpan;

namespace CouncilSite.Markdown;

/// <summary>Finds marks of Markdown that were left as text, or that made something else of the text than was meant.</summary>
/// <param name="span">The place of a node in its file.</param>
/// <param name="diagnostics">Takes the faults.</param>
internal sealed partial class MarkdownSlips(Func<MarkdownObject, SourceSpan> span, DiagnosticBag diagnostics)
{
    // A short line may stand twice with reason.
    private const int ShortestParagraph = 20;

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
                case ParagraphBlock { Parent: { } parent } paragraph when parent.IndexOf(paragraph) is > 0 and var index
                    && parent[index - 1] is ParagraphBlock before && span(paragraph).Text is { Length: > ShortestParagraph } text && text == span(before).Text:
                    Report(WordingDiagnostics.DoubledParagraph, FirstLine(paragraph));
                    CheckText(paragraph, paragraph.Inline!);
                    break;
                case TableRow row:
                    CheckRow(row);
                    break;
                case LinkInline link:
                    CheckLink(link);
                    break;
                case LeafBlock { Inline: { } inline } leaf:
                    CheckText(leaf, inline);
                    break;
            }
        }
    }

    private static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    private SourceSpan FirstLine(MarkdownObject node)
    {
        var whole = span(node);
        var end = whole.File.Text.AsSpan(whole.Start).IndexOfAny('\r', '\n');
        return whole with { End = end < 0 ? whole.End : Math.Min(whole.End, whole.Start + end) };
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan place, params string[] arguments) =>
        diagnostics.Add(descriptor, place, [.. arguments.Select(Shorten)]);

    // The library fills rows up and cuts them; what was written is in the source.
    private void CheckRow(TableRow row)
    {
        if (row.Parent is not Table { Count: > 0 } table || row.IsHeader || table[0] is not TableRow head)
            return;
        var (cells, columns) = (CountCells(WholeLine(row)), CountCells(WholeLine(head)));
        if (cells != columns)
            Report(MarkdownDiagnostics.UnevenRow, FirstLine(row), $"{cells}", $"{columns}");
    }

    // To the library a row begins with its first cell that is not empty.
    private string WholeLine(TableRow row)
    {
        var place = span(row);
        var line = place.StartPosition.Line;
        return place.File.Text[place.File.LineStart(line)..place.File.LineStart(line + 1)];
    }

    private static int CountCells(string line) => CellBorder().Count(line.Trim().TrimStart('|')) + (line.TrimEnd().EndsWith('|') ? 0 : 1);

    private static bool IsTable(string text) =>
        text.Split('\n') is { Length: > 1 } lines && Array.TrueForAll(lines, line => line.TrimStart().StartsWith('|') && line.TrimEnd().EndsWith('|') && line.Trim().Length > 1);

    private void CheckLink(LinkInline link)
    {
        var words = PlainText.Of(link).Trim();
        if (string.IsNullOrWhiteSpace(link.Url) || (!link.IsImage && words.Length == 0 && link.FirstChild is not LinkInline { IsImage: true }))
            Report(MarkdownDiagnostics.EmptyLink, span(link), span(link).Text);
        else if (JapaneseWidth.ToNarrow(link.Url) is var narrow && narrow != link.Url && link.UrlSpan is { IsEmpty: false })
            ReportWideAddress(link, narrow);
        else if (!link.IsImage && VagueWords().IsMatch(words))
            Report(MarkdownDiagnostics.VagueLink, span(link), words);
        else if (link.IsImage && FileNameWords().IsMatch(words))
            Report(MarkdownDiagnostics.FileNameAsImageText, span(link), words);
    }

    private void ReportWideAddress(LinkInline link, string narrow)
    {
        var whole = span(link);
        var start = whole.Start + link.UrlSpan.Start - link.Span.Start;
        var place = whole with { Start = start, End = start + link.UrlSpan.Length };
        var fix = place.Text == link.Url && !narrow.Contains(' ', StringComparison.Ordinal) ? new TextEdit(place, narrow) : null;
        diagnostics.Add(MarkdownDiagnostics.WideAddress, place, fix, link.Url!, narrow);
    }

    // The marks that were not understood stand in the source as they were written.
    private void CheckText(LeafBlock block, ContainerInline inline)
    {
        // To the library a cell has a place, and the paragraph in it none.
        var whole = span(block.Parent is TableCell cell ? cell : block);
        var text = whole.Text;
        // What is shown as it is written, and what was understood, is no slip.
        List<SourceSpan>? understood = null;
        if (block is ParagraphBlock && IsTable(text))
            Report(MarkdownDiagnostics.TableWithoutRule, FirstLine(block));
        Find(WideLink(), match => Fixable(MarkdownDiagnostics.WideLink, match, $"[{match.Groups["words"].Value}]({JapaneseWidth.ToNarrow(match.Groups["address"].Value).Trim()})"));
        Find(WideEmphasis(), match => Fixable(MarkdownDiagnostics.WideEmphasis, match, $"**{match.Groups["words"].Value}**"));
        Find(SpacedLink(), match => Report(MarkdownDiagnostics.SpacedAddress, Place(match), match.Value));
        Find(ReferenceLink(), match => Report(MarkdownDiagnostics.UnknownReference, Place(match), match.Value));
        Find(FootnoteMark(), match => Report(MarkdownDiagnostics.UnknownFootnote, Place(match), match.Value));
        Find(WideBorder(), match => Fixable(MarkdownDiagnostics.WideBorder, match, match.Value.Replace('｜', '|')));
        Find(TightMark(), match => Fixable(MarkdownDiagnostics.MarkWithoutSpace, match, match.Value + " "));
        if (block is ParagraphBlock)
            Find(JoinedMark(), match => Report(MarkdownDiagnostics.JoinedLine, Place(match), match.Value));
        // Marks that found no partner are text to the library.
        if (inline.Descendants<LiteralInline>().FirstOrDefault(literal => literal.Content.AsSpan().Contains("**", StringComparison.Ordinal)) is { } left)
            Report(MarkdownDiagnostics.UnclosedEmphasis, span(left), text[(span(left).Start - whole.Start)..].Split('\n')[0].TrimEnd());

        void Find(Regex slip, Action<Match> report)
        {
            // Which costs nothing where there is none, as nearly everywhere.
            if (!slip.IsMatch(text))
                return;
            understood ??= [.. inline.Descendants<Inline>().Where(part => part is CodeInline or FootnoteLink or LinkInline { Url.Length: > 0 }).Select(span)];
            foreach (Match match in slip.Matches(text))
            {
                // What begins before it is no part of it: an address alone becomes a link, whatever brackets stand around it.
                if (!understood.Exists(known => known.Start <= Place(match).Start && known.End > Place(match).Start))
                    report(match);
            }
        }

        void Fixable(DiagnosticDescriptor descriptor, Match match, string replacement) =>
            diagnostics.Add(descriptor, Place(match), new TextEdit(Place(match), replacement), Shorten(match.Value), Shorten(replacement));

        SourceSpan Place(Match match) => whole with { Start = whole.Start + match.Index, End = whole.Start + match.Index + match.Length };
    }

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex CellBorder();

    [GeneratedRegex("^(?:詳しくは)?(?:こちら|ここ|コチラ|リンク|詳細|続き|もっと見る)(?:へ|から|です|を見る|をご覧ください)?[。→>]*$|^(?:click )?here$", RegexOptions.IgnoreCase)]
    private static partial Regex VagueWords();

    [GeneratedRegex(@"^\S+\.(?:png|jpe?g|gif|svg|webp|avif)$|^(?:IMG|DSC[NF]?|image|photo|画像|写真|図|スクリーンショット)[-_ ]?[0-9０-９]*$", RegexOptions.IgnoreCase)]
    private static partial Regex FileNameWords();

    [GeneratedRegex(@"(?!\[[^\[\]［］（）\r\n]*\]\([^()（）\r\n]*\))[\[［](?<words>[^\[\]［］\r\n]+)[\]］][ 　]?[(（](?<address>[ 　]*(?:https?|[hｈ][tｔ][tｔ][pｐ][sｓ]?|/|／)[^()（）\r\n]*)[)）]")]
    private static partial Regex WideLink();

    [GeneratedRegex(@"＊＊(?<words>[^＊\r\n]+)＊＊")]
    private static partial Regex WideEmphasis();

    [GeneratedRegex("""\]\((?:/|https?://)[^)\s"]*[ 　][^)"\r\n]*\)""")]
    private static partial Regex SpacedLink();

    [GeneratedRegex(@"\[[^\[\]\^\r\n][^\[\]\r\n]*\]\[[^\[\]\r\n]*\]")]
    private static partial Regex ReferenceLink();

    [GeneratedRegex(@"\[\^[^\[\]\s]+\](?!:)")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"^[ 　]*｜[^\r\n]*｜[ 　]*(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex WideBorder();

    [GeneratedRegex(@"(?<=^ {0,3})(?:#{2,6}|#(?=[^\s#\d!/])|[-+](?=[^\s\d.+(-])|[0-9]{1,3}\.(?=[^\s\d.]))(?=[^\s#])", RegexOptions.Multiline)]
    private static partial Regex TightMark();

    [GeneratedRegex(@"(?<=[^\s\\]\r?\n *)(?:[（(][0-9０-９一二三四五六七八九十ア-ンa-z]{1,2}[）)]|[①-⑳]|[○●◎◆◇■□※](?=[ 　\w]))")]
    private static partial Regex JoinedMark();
}
