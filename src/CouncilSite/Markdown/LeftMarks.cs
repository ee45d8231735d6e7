using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = CouncilSite.Text.SourceSpan;

namespace CouncilSite.Markdown;

/// <summary>Finds marks of Markdown that were not understood and stand in the page as they were written.</summary>
internal sealed partial class LeftMarks
{
    private static readonly Slip Reference = new(ReferenceLink(), (marks, place, _) => marks.Report(MarkdownDiagnostics.UnknownReference, place));

    private static readonly Slip[] Anywhere =
    [
        new(WideLink(), (marks, place, match) =>
            marks.Mend(MarkdownDiagnostics.WideLink, place, $"[{match.Groups["words"].Value}]({JapaneseWidth.ToNarrow(match.Groups["address"].Value).Trim()})")),
        new(WideEmphasis(), (marks, place, match) => marks.Mend(MarkdownDiagnostics.WideEmphasis, place, $"**{match.Groups["words"].Value}**")),
        new(SpacedLink(), (marks, place, _) => marks.Report(MarkdownDiagnostics.SpacedAddress, place)),
        Reference,
        new(WideWebAddress(), (marks, place, match) => marks.Mend(MarkdownDiagnostics.WideAddress, place, JapaneseWidth.ToNarrow(match.Value))),
        new(FootnoteMark(), (marks, place, _) => marks.Report(MarkdownDiagnostics.UnknownFootnote, place)),
    ];

    // Where a line of a block begins the whole text does not say.
    private static readonly Slip[] AtLines =
    [
        new(WideBorder(), (marks, place, match) => marks.Mend(MarkdownDiagnostics.WideBorder, place, match.Value.Replace('｜', '|'))),
        new(TightMark(), (marks, place, match) => marks.Mend(MarkdownDiagnostics.MarkWithoutSpace, place, match.Value.TrimEnd('\u00A0') + " ")),
    ];

    private static readonly Slip Joined = new(JoinedMark(), (marks, place, _) => marks.Report(MarkdownDiagnostics.JoinedLine, place));

    private readonly Func<MarkdownObject, SourceSpan> _span;
    private readonly DiagnosticBag _diagnostics;
    private readonly Slip[] _found;

    /// <summary>Asks the whole text once for what its blocks need not be asked for, as nearly everywhere.</summary>
    /// <param name="whole">The text as it is written.</param>
    /// <param name="span">The place of a node in its file.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public LeftMarks(string whole, Func<MarkdownObject, SourceSpan> span, DiagnosticBag diagnostics)
    {
        (_span, _diagnostics) = (span, diagnostics);
        _found = [.. Array.FindAll(Anywhere, slip => slip.Pattern.IsMatch(whole)), .. AtLines];
    }

    /// <summary>Looks at the words of a block.</summary>
    public void Check(LeafBlock block, ContainerInline inline)
    {
        // To the library a cell has a place, and the paragraph in it none.
        var whole = _span(block.Parent is TableCell cell ? cell : block);
        if (block is ParagraphBlock && IsTable(whole.Characters))
            _diagnostics.Add(MarkdownDiagnostics.TableWithoutRule, whole.FirstLine);
        if (block is ParagraphBlock && whole.Characters.Contains('\t') && Tabbed().Count(whole.Characters) > 1)
            _diagnostics.Add(MarkdownDiagnostics.TabbedRows, whole.FirstLine);
        // Brackets of a link that was not understood are told as such.
        if (BracketPairs.AreUneven(whole.Characters) && !WideLink().IsMatch(whole.Characters))
            BracketPairs.Check(inline, _span, _diagnostics);
        foreach (var slip in _found)
            Find(slip, whole, inline);
        if (block is ParagraphBlock && whole.Characters.Contains('\n'))
            Find(Joined, whole, inline);
        if (!whole.Characters.Contains("**", StringComparison.Ordinal))
            return;
        // Marks that found no partner are text to the library.
        if (inline.Descendants<LiteralInline>().FirstOrDefault(literal => literal.Content.AsSpan().Contains("**", StringComparison.Ordinal)) is not { } left)
            return;
        var place = _span(left);
        Report(MarkdownDiagnostics.UnclosedEmphasis, place, (whole with { Start = place.Start }).FirstLine.Text.TrimEnd());
    }

    /// <summary>Looks at the row of a table: to the library a cell that begins with a bracket begins somewhere else.</summary>
    public void CheckRow(TableRow row, SourceSpan line)
    {
        if (Array.IndexOf(_found, Reference) >= 0)
            Find(Reference, line, row);
    }

    private void Find(Slip slip, SourceSpan whole, MarkdownObject node)
    {
        if (!slip.Pattern.IsMatch(whole.Characters))
            return;
        // What is shown as it is written, and what was understood, is no slip.
        var understood = node.Descendants<Inline>().Where(inline => inline is CodeInline or FootnoteLink or LinkInline { Url.Length: > 0 }).Select(_span).ToList();
        foreach (Match match in slip.Pattern.Matches(whole.Text))
        {
            var mark = match.Groups["mark"] is { Success: true } part ? part : match;
            var place = whole.Part(mark.Index, mark.Length);
            // What begins before it is no part of it: an address alone becomes a link, whatever brackets stand around it.
            if (!understood.Exists(known => known.Start <= place.Start && known.End > place.Start))
                slip.Tell(this, place, match);
        }
    }

    private static bool IsTable(ReadOnlySpan<char> text)
    {
        var lines = 0;
        foreach (var line in text.EnumerateLines())
        {
            if (line.Trim() is not ['|', .., '|'])
                return false;
            lines++;
        }

        return lines > 1;
    }

    private void Report(DiagnosticDescriptor descriptor, SourceSpan place) => Report(descriptor, place, place.Text);

    private void Report(DiagnosticDescriptor descriptor, SourceSpan place, string words) => _diagnostics.Add(descriptor, place, Shorten(words));

    private void Mend(DiagnosticDescriptor descriptor, SourceSpan place, string replacement) =>
        _diagnostics.Add(descriptor, place, new TextEdit(place, replacement), Shorten(place.Text), Shorten(replacement));

    /// <summary>What a message quotes of a text.</summary>
    public static string Shorten(string text) => text.Length <= 60 ? text : text[..60] + "…";

    [GeneratedRegex(@"(?!\[[^\[\]［］\r\n]*\]\([^()（）\r\n]*\))[\[［](?<words>[^\[\]［］\r\n]+)[\]］][ 　]?[(（](?<address>[ 　]*(?:https?|[hｈ][tｔ][tｔ][pｐ][sｓ]?|/|／|[#＃](?![0-9０-９]))[^()（）\r\n]*)[)）]")]
    private static partial Regex WideLink();

    [GeneratedRegex(@"＊＊(?<words>[^＊\r\n]+)＊＊")]
    private static partial Regex WideEmphasis();

    [GeneratedRegex("""\]\((?:/|https?://|mailto:|tel:)[^)\s"]*[ 　][^)"\r\n]*\)""")]
    private static partial Regex SpacedLink();

    [GeneratedRegex(@"\[[^\[\]\^\r\n][^\[\]\r\n]*\]\[[^\[\]\r\n]*\]")]
    private static partial Regex ReferenceLink();

    [GeneratedRegex(@"\[\^[^\[\]\s]+\](?!:)")]
    private static partial Regex FootnoteMark();

    [GeneratedRegex(@"^[ 　]*｜[^\r\n]*｜[ 　]*(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex WideBorder();

    [GeneratedRegex(@"(?<=^ {0,3})(?:#{2,6}|#(?=[^\s#\d!/])|[-+](?=[^\s\d.+(-])|[0-9]{1,3}\.(?=[^\s\d.]))(?=[^\s#])|(?<=^ {0,3})(?:#{1,6}|[-+*]|[0-9]{1,3}\.)\u00A0+", RegexOptions.Multiline)]
    private static partial Regex TightMark();

    // What is indented by four blanks begins no list after a line of text. Of lines that are labelled alike («日時　…») each
    // was meant to be a line.
    [GeneratedRegex(@"\n(?<=[^\s\\]\r?\n)(?: {4,}(?<mark>[-+*]|[0-9]{1,3}[.)])(?=[ 　])|(?<=(?:^|\n)[^\s　。、：「」（）]{1,8}(?:　|：)[^\r\n]*\r?\n)(?<mark>[^\s　。、：「」（）]{1,8})(?=　|：)| *(?<mark>[（(][0-9０-９一二三四五六七八九十ア-ンa-z]{1,2}[）)]|[①-⑳]|[○●◎◆◇■□※](?=[ 　\w])))")]
    private static partial Regex JoinedMark();

    // A mark of an item before a tab is none of a table's cells.
    [GeneratedRegex(@"^(?![^\w\r\n]\t)[^\t\r\n]+\t+[^\r\n]+(?=\r?$)", RegexOptions.Multiline)]
    private static partial Regex Tabbed();

    [GeneratedRegex("[ｈＨ][ｔＴ]{2}[ｐＰ][ｓＳ]?[：:][／/]{2}[！-～!-~]+")]
    private static partial Regex WideWebAddress();

    // What a mark looks like, and what is said of it at its place.
    private sealed record Slip(Regex Pattern, Action<LeftMarks, SourceSpan, Match> Tell);
}
