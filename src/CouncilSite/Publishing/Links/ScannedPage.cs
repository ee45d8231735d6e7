namespace CouncilSite.Publishing.Links;

/// <summary>What the link check needs to know of one page.</summary>
/// <param name="File">The page.</param>
/// <param name="Links">The addresses that it links to, as written, each once.</param>
/// <param name="Ids">The places that it can be linked to at.</param>
/// <param name="DuplicateIds">Ids that stand more than once.</param>
internal sealed record ScannedPage(
    RenderedFile File, IReadOnlyCollection<string> Links, IReadOnlySet<string> Ids, IReadOnlyList<string> DuplicateIds);
