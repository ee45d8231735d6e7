using CouncilSite.Addresses;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>A finished file of the site.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Bytes">What will be written; nothing where it was passed on already.</param>
/// <param name="Page">The page that it was rendered from; null for a file that is no page.</param>
/// <param name="Source">The content file behind it, site.yml for a page that the program makes by itself; null for a file that has none.</param>
public sealed record RenderedFile(Route Route, ReadOnlyMemory<byte> Bytes, Page? Page, SourceFile? Source = null)
{
    /// <summary>Whether it is HTML, whose links are checked.</summary>
    public bool IsHtml => Route.IsPage || Route.Path.EndsWith(".html", StringComparison.Ordinal);
}
