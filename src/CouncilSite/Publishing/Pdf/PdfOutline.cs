using UglyToad.PdfPig;
using UglyToad.PdfPig.Outline;

namespace CouncilSite.Publishing.Pdf;

/// <summary>The bookmarks of a PDF, which the browser makes of the headings.</summary>
public static class PdfOutline
{
    /// <summary>Every bookmark in reading order: its words and the page, from 1, that it leads to.</summary>
    public static IReadOnlyList<(string Title, int Page)> Read(byte[] pdf)
    {
        using var document = PdfDocument.Open(pdf);
        return document.TryGetBookmarks(out var bookmarks)
            ? [.. bookmarks.GetNodes().OfType<DocumentBookmarkNode>().Select(node => (node.Title, node.PageNumber))]
            : [];
    }
}
