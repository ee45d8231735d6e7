using System.Buffers;
using System.Globalization;
using System.Text;
using CouncilSite.Diagnostics;
using CouncilSite.Text;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using SourceSpan = CouncilSite.Text.SourceSpan;

namespace CouncilSite.Markdown;

/// <summary>Parsed Markdown that knows its place in the source.</summary>
public sealed class MarkdownText
{
    // Parsing and rendering share one pipeline, which is immutable once built.
    private static readonly MarkdownPipeline Pipeline = MarkdownPipelines.Create();

    // What search engines show at most.
    private const int LongestOpening = 110;

    private readonly SourceFile _source;
    private readonly int _start;
    private readonly int _end;
    private readonly bool _isAllowed;
    private readonly PreparedHtml _html;

    private MarkdownText(SourceFile source, int start, int end, MarkdownDocument? document, IReadOnlyList<MarkdownObject> nodes)
    {
        (_source, _start, _end, _isAllowed) = (source, start, end, document is not null);
        _html = PreparedHtml.Of(document ?? [], Pipeline);
        Opening = OpeningOf(nodes);
        var (headings, links) = (new List<MarkdownHeading>(), new List<MarkdownLink>());
        foreach (var node in nodes)
        {
            switch (node)
            {
                case HeadingBlock { Level: > 1 } heading:
                    headings.Add(new MarkdownHeading(heading.Level, heading.GetAttributes().Id ?? "", PlainText.Of(heading.Inline)));
                    break;
                case LinkInline link:
                    links.Add(new MarkdownLink(link.Url ?? "", link.IsImage, Span(link)));
                    break;
                case AutolinkInline link:
                    links.Add(new MarkdownLink((link.IsEmail ? "mailto:" : "") + link.Url, false, Span(link)));
                    break;
            }
        }

        (Headings, Links) = ([.. headings], [.. links]);
    }

    /// <summary>The beginning of the text without any mark-up, in one line of so many characters as search engines show; empty where there are no words.</summary>
    public string Opening { get; }

    /// <summary>The headings below the page's title, in order, for the table of contents.</summary>
    public IReadOnlyList<MarkdownHeading> Headings { get; }

    /// <summary>Every link and image as written, with its place, so that a broken one is reported where it was written.</summary>
    public IReadOnlyList<MarkdownLink> Links { get; }

    /// <summary>
    /// The syntax tree, parsed anew each time, for what few texts are asked for: all trees of a site at once would take
    /// many times the memory of its texts, and more time to be gone over by the garbage collector than to be made again.
    /// </summary>
    internal MarkdownDocument Document
    {
        get
        {
            var document = _isAllowed ? Markdig.Markdown.Parse(_source.Text[_start.._end], Pipeline) : [];
            // What can be said of a text is the same each time it is parsed.
            Prepare(document, _source, _start, new DiagnosticBag());
            return document;
        }
    }

    /// <summary>Where it is written.</summary>
    internal SourceSpan Written => _source.Span(_start, _end);

    /// <summary>Whether there is no text at all.</summary>
    public bool IsEmpty { get; private init; }

    /// <summary>Parses a part of a file; what a Japanese author probably meant otherwise goes into the bag.</summary>
    public static MarkdownText Parse(SourceFile source, int start, int end, DiagnosticBag diagnostics)
    {
        var text = source.Text[start..end];
        // What is beyond the limits is no text at all, and an error says so.
        var document = ParseWithinLimits(source, start, text, diagnostics);
        var nodes = Prepare(document ?? [], source, start, diagnostics);
        MarkdownRules.Check(text, nodes, node => PlaceOf(node, source, start), diagnostics);
        new MarkdownSlips(text, node => PlaceOf(node, source, start), diagnostics).Check(nodes);
        return new MarkdownText(source, start, end, document, nodes) { IsEmpty = text.AsSpan().IsWhiteSpace() };
    }

    private static MarkdownObject[] Prepare(MarkdownDocument document, SourceFile source, int start, DiagnosticBag diagnostics)
    {
        MarkdownObject[] nodes = [.. document.Descendants()];
        new EntitySoundness(node => PlaceOf(node, source, start), diagnostics).Ensure(nodes);
        HeadingIds.Assign(nodes);
        return nodes;
    }

    private static MarkdownDocument? ParseWithinLimits(SourceFile source, int start, string text, DiagnosticBag diagnostics)
    {
        if (!MarkdownLimits.Allow(source, start, start + text.Length, diagnostics))
            return null;
        try
        {
            var document = Markdig.Markdown.Parse(text, Pipeline);
            return MarkdownLimits.Allow(document, node => PlaceOf(node, source, start), diagnostics) ? document : null;
        }
        catch (ArgumentException)
        {
            // The library's own guard against depth, which does not say where: over several lines, by indentation.
            diagnostics.Add(MarkdownDiagnostics.TooDeep, source.Span(start, start), ContentLimits.Nesting.ToString(CultureInfo.InvariantCulture));
            return null;
        }
    }

    /// <summary>The text as HTML.</summary>
    public string ToHtml(MarkdownLinks links)
    {
        var html = new ArrayBufferWriter<byte>();
        WriteHtml(links, html);
        return Encoding.UTF8.GetString(html.WrittenSpan);
    }

    /// <summary>Writes the text as HTML in UTF-8.</summary>
    public void WriteHtml(MarkdownLinks links, IBufferWriter<byte> output) => _html.Write(links, output);

    /// <summary>What becomes a link by itself in the text, with its place, by the links of a page.</summary>
    public IEnumerable<MarkdownLink> FindMentions(MarkdownLinks links) =>
        from literal in Document.Descendants<LiteralInline>()
        from mention in links.FindMentions(literal.Content.ToString())
        let start = _start + literal.Span.Start + mention.Start
        select new MarkdownLink(mention.Address, false, _source.Span(start, start + mention.Length));

    private static string OpeningOf(IReadOnlyList<MarkdownObject> nodes)
    {
        var text = "";
        foreach (var block in nodes.OfType<LeafBlock>().Where(block => block.Inline is not null).TakeWhile(_ => text.Length <= LongestOpening))
            text = $"{text} {PlainText.Of(block.Inline)}".ReplaceLineEndings(" ").Trim();
        return text.Length <= LongestOpening ? text : text[..LongestOpening] + "…";
    }

    private SourceSpan Span(MarkdownObject node) => PlaceOf(node, _source, _start);

    private static SourceSpan PlaceOf(MarkdownObject node, SourceFile source, int start) =>
        source.Span(start + node.Span.Start, start + Math.Max(node.Span.Start, node.Span.End + 1));
}

/// <summary>A heading of a text: its level (2 to 6), its id and its words.</summary>
public sealed record MarkdownHeading(int Level, string Id, string Text);

/// <summary>A link or image of a text, as written, and where.</summary>
public sealed record MarkdownLink(string Address, bool IsImage, SourceSpan Span);
