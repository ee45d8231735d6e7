using System.Buffers;
using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = CouncilSite.Text.SourceSpan;

namespace CouncilSite.Markdown;

/// <summary>Finds what Markdown takes silently for something else than a Japanese author meant.</summary>
internal static partial class MarkdownRules
{
    // What any of the marks below begins with: most lines begin with a word.
    private static readonly SearchValues<char> FirstOfMarks = SearchValues.Create("＃0123456789０１２３４５６７８９＞・－−–—‐ー•●■◆\uF06C\uF06E\uF0A7\uF0B7\uF0D8");

    /// <param name="whole">The text as it is written.</param>
    /// <param name="nodes">Everything in it.</param>
    /// <param name="span">The place of a node in its file.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public static void Check(ReadOnlySpan<char> whole, IEnumerable<MarkdownObject> nodes, Func<MarkdownObject, SourceSpan> span, DiagnosticBag diagnostics)
    {
        var wording = new WordingRules(whole);
        var spellings = TermSpellings.MayDiffer(whole) ? new TermSpellings(diagnostics) : null;
        int? level = null;
        foreach (var node in nodes)
        {
            if (node is HeadingBlock next)
            {
                // Above the text stands the page's title, or a heading of the page as well.
                if (next.Level > (level ?? 2) + 1)
                    diagnostics.Add(MarkdownDiagnostics.SkippedHeading, span(next), PlainText.Of(next.Inline), new string('#', (level ?? 1) + 1));
                // One that should have been of the second level counts as such.
                level = Math.Max(2, next.Level);
            }

            switch (node)
            {
                case HeadingBlock { Level: 1 } heading:
                    diagnostics.Add(MarkdownDiagnostics.FirstLevelHeading, span(heading), PlainText.Of(heading.Inline));
                    break;
                case LinkInline { IsImage: true } image when string.IsNullOrWhiteSpace(PlainText.Of(image)):
                    diagnostics.Add(MarkdownDiagnostics.ImageWithoutText, span(image), image.Url ?? "");
                    break;
                case LiteralInline literal:
                    var words = new WrittenText(literal.Content.ToString(), span(literal));
                    CheckMarks(literal, words, diagnostics);
                    DateWords.Check(words, diagnostics);
                    wording.Check(words, diagnostics);
                    // A link is called like its page.
                    if (literal.Parent is not LinkInline)
                        spellings?.Check(words);
                    break;
            }
        }
    }

    private static void CheckMarks(LiteralInline literal, WrittenText words, DiagnosticBag diagnostics)
    {
        var (text, span) = words;
        if (text.Length > 0 && FirstOfMarks.Contains(text[0]) && literal.PreviousSibling is null or LineBreakInline && literal.Parent?.ParentBlock is ParagraphBlock)
        {
            if (FullWidthHeading().Match(text) is { Success: true } heading)
                Report(heading.Value, "見出し", "heading", $"{new string('#', Math.Max(2, heading.Length))} ");
            else if (FullWidthNumber().Match(text) is { Success: true } number)
                Report(number.Value, "番号付きの一覧", "numbered list", $"{JapaneseWidth.ToNarrow(number.Value).TrimEnd('.', '．', ')', ' ')}. ");
            else if (FullWidthQuote().Match(text) is { Success: true } quote)
                Report(quote.Value, "引用", "quotation", "> ");
            else if (ItemMark().Match(text) is { Success: true } item)
                Report(item.Value, "箇条書き", "list", "- ");
        }

        if (text.Contains('<', StringComparison.Ordinal) && Tag().Match(text) is { Success: true } tag)
            diagnostics.Add(MarkdownDiagnostics.RawHtml, words.Place(tag.Index, tag.Length), tag.Value);

        void Report(string mark, string meaning, string english, string right)
        {
            var place = span with { End = span.Start + mark.Length };
            // Blanks in the width of the mark go with it.
            var blanks = text.AsSpan(mark.Length).IndexOfAnyExcept(" \u3000\t");
            var fix = new TextEdit(place with { End = place.End + Math.Max(0, blanks) }, right);
            diagnostics.Add(MarkdownDiagnostics.FullWidthMark, place, fix, mark.Trim(), meaning, english, right);
        }
    }

    [GeneratedRegex("^＃+")]
    private static partial Regex FullWidthHeading();

    [GeneratedRegex("^(?:[０-９]+[．.]|[0-9]+．(?![0-9０-９]))")]
    private static partial Regex FullWidthNumber();

    // Two of them point at something.
    [GeneratedRegex("^＞(?!＞)")]
    private static partial Regex FullWidthQuote();

    // A dash of another width is one only with a blank after it. Word's own marks come with a tab, or as letters of a font of marks.
    [GeneratedRegex("^(?:・|[－−–—‐ー](?=[ 　])|[•●■◆](?=\t)|[•\uF06C\uF06E\uF0A7\uF0B7\uF0D8])")]
    private static partial Regex ItemMark();

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>|<!--(?:.*-->)?")]
    private static partial Regex Tag();
}
