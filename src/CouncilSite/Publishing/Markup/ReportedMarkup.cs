using AngleSharp.Dom;
using CouncilSite.Diagnostics;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Markup;

/// <summary>Headings and links that are reported where they are written; every page that shows them has the fault again.</summary>
internal sealed class ReportedMarkup
{
    private readonly HashSet<string> _headings;

    // What was meant as a heading and is none leaves those below it without the one above.
    private readonly HashSet<SourceFile> _without;

    private readonly HashSet<SourceFile> _withEmptyLinks;

    /// <summary>Takes what is reported by now.</summary>
    public ReportedMarkup(DiagnosticBag diagnostics)
    {
        var reported = diagnostics.ToSortedList();
        _headings = [.. reported.Where(fault => fault.Descriptor == MarkdownDiagnostics.FirstLevelHeading || fault.Descriptor == MarkdownDiagnostics.SkippedHeading)
            .Select(fault => fault.Arguments[0])];
        _without = [.. reported
            .Where(fault => (fault.Descriptor == MarkdownDiagnostics.FullWidthMark || fault.Descriptor == MarkdownDiagnostics.MarkWithoutSpace) && fault.Arguments[0][0] is '#' or '＃')
            .Select(fault => fault.Span.File)];
        _withEmptyLinks = [.. reported.Where(fault => fault.Descriptor == MarkdownDiagnostics.EmptyLink).Select(fault => fault.Span.File)];
    }

    /// <summary>Whether a file has a link without words.</summary>
    public bool HasEmptyLink(SourceFile? source) => source is not null && _withEmptyLinks.Contains(source);

    /// <summary>Whether a page shows any of the headings.</summary>
    /// <param name="document">The page.</param>
    /// <param name="source">The file that it is of; null for none.</param>
    public bool HasHeadingOf(IDocument document, SourceFile? source) => (source is not null && _without.Contains(source))
        || (_headings.Count > 0 && document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Any(heading => _headings.Contains(heading.TextContent.Trim())));
}
