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
        foreach (var node in nodes)
        {
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
                    break;
            }
        }
    }

    private static void CheckLiteral(LiteralInline literal, SourceSpan span, DiagnosticBag diagnostics)
    {
        var text = literal.Content.ToString();
        if (literal.PreviousSibling is null or LineBreakInline && literal.Parent?.ParentBlock is ParagraphBlock)
        {
            if (FullWidthHeading().Match(text) is { Success: true } heading)
                Report(heading, "見出し", "heading", $"{new string('#', Math.Max(2, heading.Length))} ");
            else if (FullWidthNumber().Match(text) is { Success: true } number)
                Report(number, "番号付きの一覧", "numbered list", $"{JapaneseWidth.ToNarrow(number.Value).TrimEnd('.', '．', ')', ' ')}. ");
            else if (text.StartsWith('・'))
                diagnostics.Add(MarkdownDiagnostics.FullWidthMark, span with { End = span.Start + 1 }, "・", "箇条書き", "list", "- ");
        }

        if (Tag().Match(text) is { Success: true } tag)
            diagnostics.Add(MarkdownDiagnostics.RawHtml, span with { Start = span.Start + tag.Index, End = span.Start + tag.Index + tag.Length }, tag.Value);

        void Report(Match match, string meaning, string english, string fix) =>
            diagnostics.Add(MarkdownDiagnostics.FullWidthMark, span with { End = span.Start + match.Length }, match.Value.Trim(), meaning, english, fix);
    }

    [GeneratedRegex("^＃+")]
    private static partial Regex FullWidthHeading();

    [GeneratedRegex("^[０-９]+[．.]")]
    private static partial Regex FullWidthNumber();

    [GeneratedRegex("</?[A-Za-z][A-Za-z0-9-]*(?:\\s[^<>]*)?/?>")]
    private static partial Regex Tag();
}
