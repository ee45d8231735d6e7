using CouncilSite.Site;

namespace CouncilSite.Publishing.Links;

/// <summary>What the checks of links and the search need to know of one page.</summary>
/// <param name="File">The page, without its bytes.</param>
/// <param name="Links">The addresses that it has, as browsers read them, each once.</param>
/// <param name="Loaded">Those among them that a browser goes to by itself (see <see cref="LinkAttributes.IsLoaded"/>), few.</param>
/// <param name="Ids">The places that it can be linked to at.</param>
/// <param name="DuplicateIds">Ids that stand more than once.</param>
internal sealed record ScannedPage(
    RenderedFile File, IReadOnlyCollection<string> Links, IReadOnlyList<string> Loaded, IReadOnlySet<string> Ids, IReadOnlyList<string> DuplicateIds)
{
    /// <summary>The parts that the search finds; none for a page that it does not find.</summary>
    public IReadOnlyList<PageSection> Sections { get; init; } = [];

    /// <summary>The files that it links to, for the search.</summary>
    public IReadOnlyList<FileLink> Files { get; init; } = [];
}
