using CouncilSite.Addresses;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>A file of the site that is no page: a feed, a table, a calendar, an attachment.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Create">Makes its bytes; called once, on any thread.</param>
public sealed record GeneratedFile(Route Route, Func<SiteView, ReadOnlyMemory<byte>> Create)
{
    /// <summary>The content file behind it, for messages; null where there is none.</summary>
    public SourceFile? Source { get; init; }
}
