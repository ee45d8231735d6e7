using CouncilSite.Site;

namespace CouncilSite.Publishing;

/// <summary>A finished file of the site, still in memory.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Bytes">What will be written.</param>
/// <param name="Page">The page that it was rendered from; null for a file that is no page.</param>
public sealed record RenderedFile(Route Route, ReadOnlyMemory<byte> Bytes, Page? Page);
