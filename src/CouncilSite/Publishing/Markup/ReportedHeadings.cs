using AngleSharp.Dom;
using CouncilSite.Diagnostics;
using CouncilSite.Markdown;

namespace CouncilSite.Publishing.Markup;

/// <summary>Headings whose level is reported where they are written; every page that shows them has the fault again.</summary>
/// <param name="diagnostics">What is reported by now.</param>
internal sealed class ReportedHeadings(DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _headings =
        [.. diagnostics.ToSortedList().Where(fault => fault.Descriptor == MarkdownDiagnostics.FirstLevelHeading || fault.Descriptor == MarkdownDiagnostics.SkippedHeading)
            .Select(fault => fault.Arguments[0])];

    /// <summary>Whether a page shows any of them.</summary>
    public bool AnyIn(IDocument document) => _headings.Count > 0
        && document.QuerySelectorAll("h1, h2, h3, h4, h5, h6").Any(heading => _headings.Contains(heading.TextContent.Trim()));
}
