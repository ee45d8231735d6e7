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
public sealed record MarkdownFile(SourceFile Source, Node FrontMatter, int BodyStart)
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
            return new MarkdownFile(source, frontMatter, source.LineStart(line + 1));
        }

        diagnostics.Add(ContentDiagnostics.UnclosedFrontMatter, source.Beginning);
        return null;
    }

    /// <summary>The text after the front matter as Markdown; its faults go into the bag.</summary>
    public MarkdownText ParseBody(DiagnosticBag diagnostics) =>
        MarkdownText.Parse(Source, BodyStart, Source.Text.Length, diagnostics);

    private static bool IsFence(SourceFile source, int line) =>
        source.Text.AsSpan(source.LineStart(line)..source.LineStart(line + 1)).TrimEnd() is "---";
}
