using System.Globalization;
using CouncilSite.Diagnostics;
using CouncilSite.Text;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = CouncilSite.Text.SourceSpan;

namespace CouncilSite.Markdown;

/// <summary>
/// Finds text that the library would take too long for, or give up on: its time grows with the square of the open marks
/// of a paragraph, of the blocks within each other, and of a table's rows and columns.
/// </summary>
internal static class MarkdownLimits
{
    /// <summary>Looks at the text before it is parsed; false, with the faults in the bag, where it had better not be.</summary>
    public static bool Allow(SourceFile source, int start, int end, DiagnosticBag diagnostics)
    {
        var isAllowed = true;
        var (marks, lines, pipes) = (0, 0, 0);
        for (var line = source.Position(start).Line; source.LineStart(line) < end; line++)
        {
            var from = Math.Max(start, source.LineStart(line));
            var text = source.Text.AsSpan(from..Math.Min(end, source.LineStart(line + 1))).TrimEnd();
            if (text.IsWhiteSpace())
            {
                (marks, lines, pipes) = (0, 0, 0);
                continue;
            }

            if (NestingOf(text) > ContentLimits.Nesting)
                Report(MarkdownDiagnostics.TooDeep, ContentLimits.Nesting);
            var marksBefore = marks;
            marks += CountMarks(text);
            if (marks > ContentLimits.ParagraphMarks && marksBefore <= ContentLimits.ParagraphMarks)
                Report(MarkdownDiagnostics.TooManyMarks, ContentLimits.ParagraphMarks);
            var cellsBefore = (long)lines * pipes;
            (lines, pipes) = (lines + 1, Math.Max(pipes, text.Count('|')));
            if ((long)lines * pipes > ContentLimits.TableCells && cellsBefore <= ContentLimits.TableCells)
                Report(MarkdownDiagnostics.TableTooLarge, ContentLimits.TableCells);

            void Report(DiagnosticDescriptor descriptor, int limit)
            {
                diagnostics.Add(descriptor, source.Span(from, from), limit.ToString(CultureInfo.InvariantCulture));
                isAllowed = false;
            }
        }

        return isAllowed;
    }

    /// <summary>Looks at what has been parsed; false, with the faults in the bag, where it had better not be rendered.</summary>
    public static bool Allow(MarkdownDocument document, Func<MarkdownObject, SourceSpan> span, DiagnosticBag diagnostics)
    {
        var headings = document.Descendants<HeadingBlock>().ElementAtOrDefault(ContentLimits.Headings);
        if (headings is not null)
            Report(MarkdownDiagnostics.TooManyHeadings, headings, ContentLimits.Headings);
        var deep = FindTooDeep(document);
        if (deep is not null)
            Report(MarkdownDiagnostics.TooDeep, deep, ContentLimits.Nesting);
        return headings is null && deep is null;

        void Report(DiagnosticDescriptor descriptor, MarkdownObject node, int limit) =>
            diagnostics.Add(descriptor, span(node) with { End = span(node).Start }, limit.ToString(CultureInfo.InvariantCulture));
    }

    // The marks with which blocks begin within blocks: quotes and list items, all on one line.
    private static int NestingOf(ReadOnlySpan<char> line)
    {
        var nesting = 0;
        while (true)
        {
            line = line.TrimStart();
            var digits = line.IndexOfAnyExceptInRange('0', '9');
            if (line.Length > 0 && line[0] == '>')
                line = line[1..];
            else if (line.Length > 1 && line[0] is '-' or '*' or '+' && line[1] is ' ' or '\t')
                line = line[2..];
            else if (digits is > 0 and < 10 && line[digits] is '.' or ')')
                line = line[(digits + 1)..];
            else
                // Nothing but marks is a rule across the page.
                return line is ['-'] or ['*'] ? 0 : nesting;
            nesting++;
        }
    }

    private static int CountMarks(ReadOnlySpan<char> line) => line.Count('[') + line.Count('*') + line.Count('_') + line.Count('~');

    // No deeper than the limit, so that it may call itself.
    private static MarkdownObject? FindTooDeep(MarkdownObject node, int depth = 0)
    {
        if (depth > ContentLimits.Nesting)
            return node;
        switch (node)
        {
            case ContainerBlock block:
                foreach (var child in block)
                {
                    if (FindTooDeep(child, depth + 1) is { } deep)
                        return deep;
                }

                return null;
            case LeafBlock { Inline: { } inline }:
                return FindTooDeep(inline, depth + 1);
            case ContainerInline container:
                for (var child = container.FirstChild; child is not null; child = child.NextSibling)
                {
                    if (FindTooDeep(child, depth + 1) is { } deep)
                        return deep;
                }

                return null;
            default:
                return null;
        }
    }
}
