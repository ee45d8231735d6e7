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
    public static void Check(IEnumerable<MarkdownObject> nodes, Func<MarkdownObject, SourceSpan> span, DiagnosticBag diagnostics)
    {
        int? level = null;
        foreach (var node in nodes)
        {
            if (node is HeadingBlock next)
            {
                // Above the text stands the page's title, or a heading of the page as well.
                if (next.Level > (level ?? 2) + 1)
                    diagnostics.Add(MarkdownDiagnostics.SkippedHeading, span(next), PlainText.Of(next.Inline), new string('#', (level ?? 1) + 1));
                level = next.Level;
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
                    CheckLiteral(literal, span(literal), diagnostics);
                    CheckWords(literal, span(literal), diagnostics);
                    break;
            }
        }
    }

    private static void CheckWords(LiteralInline literal, SourceSpan span, DiagnosticBag diagnostics)
    {
        var text = literal.Content.ToString();
        DateWords.Check(text, Place, diagnostics);
        WordingRules.Check(text, Place, span.Text == text, diagnostics);

        SourceSpan Place(int start, int length) => span with { Start = span.Start + start, End = span.Start + start + length };
    }

    private static void CheckLiteral(LiteralInline literal, SourceSpan span, DiagnosticBag diagnostics)
    {
        var text = literal.Content.ToString();
        if (literal.PreviousSibling is null or LineBreakInline && literal.Parent?.ParentBlock is ParagraphBlock)
        {
            if (FullWidthHeading().Match(text) is { Success: true } heading)
                Report(heading.Value, "見出し", "heading", $"{new string('#', Math.Max(2, heading.Length))} ");
            else if (FullWidthNumber().Match(text) is { Success: true } number)
                Report(number.Value, "番号付きの一覧", "numbered list", $"{JapaneseWidth.ToNarrow(number.Value).TrimEnd('.', '．', ')', ' ')}. ");
            else if (ItemMark().Match(text) is { Success: true } item)
                Report(item.Value, "箇条書き", "list", "- ");
        }

        if (Tag().Match(text) is { Success: true } tag)
            diagnostics.Add(MarkdownDiagnostics.RawHtml, span with { Start = span.Start + tag.Index, End = span.Start + tag.Index + tag.Length }, tag.Value);

        void Report(string mark, string meaning, string english, string right)
        {
            var place = span with { End = span.Start + mark.Length };
            // Blanks in the width of the mark go with it.
            var blanks = text.AsSpan(mark.Length).IndexOfAnyExcept(' ', '\u3000');
            var fix = new TextEdit(place with { End = place.End + Math.Max(0, blanks) }, right);
            diagnostics.Add(MarkdownDiagnostics.FullWidthMark, place, fix, mark.Trim(), meaning, english, right);
        }
    }

    [GeneratedRegex("^＃+")]
    private static partial Regex FullWidthHeading();

    [GeneratedRegex("^[０-９]+[．.]")]
    private static partial Regex FullWidthNumber();

    // A dash of another width is one only with a blank after it.
    [GeneratedRegex("^(?:・|[－−–—‐ー](?=[ 　]))")]
    private static partial Regex ItemMark();

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>|<!--(?:.*-->)?")]
    private static partial Regex Tag();
}
