using System.Text.RegularExpressions;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Markdown;
using CouncilSite.Text;
using CouncilSite.Yaml;

namespace CouncilSite.Content;

/// <summary>A Markdown file: YAML front matter between <c>---</c> lines, then the text.</summary>
/// <param name="Source">The file.</param>
/// <param name="FrontMatter">The fields before the text.</param>
/// <param name="BodyStart">Offset of the first character after the front matter.</param>
public sealed partial record MarkdownFile(SourceFile Source, Node FrontMatter, int BodyStart)
{
    /// <summary>Splits a file; null, with the fault in the bag, where its front matter is missing or broken.</summary>
    public static MarkdownFile? Read(SourceFile source, DiagnosticBag diagnostics)
    {
        var text = source.Text;
        if (!IsFence(source, 1))
        {
            diagnostics.Add(ContentDiagnostics.MissingFrontMatter, source.Beginning);
            return null;
        }

        var start = source.LineStart(2);
        for (var line = 2; source.LineStart(line) < text.Length; line++)
        {
            if (!IsFence(source, line))
                continue;
            if (YamlParser.Parse(source, start, source.LineStart(line), diagnostics) is not { } frontMatter)
                return null;
            DatedName.Check(source, frontMatter, diagnostics);
            return new MarkdownFile(source, frontMatter, AfterSecond(source, line + 1, diagnostics));
        }

        var meant = LikeFence().Match(text, start);
        diagnostics.Add(ContentDiagnostics.UnclosedFrontMatter, meant.Success ? source.Span(meant.Index, meant.Index + meant.Length) : source.Beginning);
        return null;
    }

    /// <summary>The text after the front matter as Markdown; its faults go into the bag.</summary>
    public MarkdownText ParseBody(DiagnosticBag diagnostics) =>
        MarkdownText.Parse(Source, BodyStart, Source.Text.Length, diagnostics);

    // Where the text begins: behind a second front matter, which is reported.
    private static int AfterSecond(SourceFile source, int line, DiagnosticBag diagnostics)
    {
        var start = source.LineStart(line);
        if (Second().Match(source.Text, start) is not { Success: true } second)
            return start;
        var fence = second.Groups["fence"];
        diagnostics.Add(ContentDiagnostics.SecondFrontMatter, source.Span(fence.Index, fence.Index + fence.Length));
        return start + second.Length;
    }

    private static bool IsFence(SourceFile source, int line) =>
        source.Text.AsSpan(source.LineStart(line)..source.LineStart(line + 1)).TrimEnd() is "---";

    // A line of dashes of another number or another width.
    [GeneratedRegex("^(?:[-‐‑–—―ーｰ－−_=＝─━]{2,}|[—―─━])(?=[ \t]*\r?$)", RegexOptions.Multiline)]
    private static partial Regex LikeFence();

    [GeneratedRegex(@"\G(?:[ \t]*\r?\n)*(?<fence>---)[ \t]*\r?\n(?:[a-z_]+:(?:[ \t][^\r\n]*)?\r?\n(?:[ \t-][^\r\n]*\r?\n)*?)+---[ \t]*(?:\r?\n|$)")]
    private static partial Regex Second();
}
