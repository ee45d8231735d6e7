namespace CouncilSite.Publishing.Links;

/// <summary>A part of a page that the search leads to.</summary>
/// <param name="Anchor">The place on the page; empty for its top.</param>
/// <param name="Level">The level of its heading; 1 for the top.</param>
/// <param name="Heading">Its heading; empty for the top.</param>
/// <param name="Text">Its words.</param>
internal sealed record PageSection(string Anchor, int Level, string Heading, string Text);

/// <summary>A file that a page links to.</summary>
/// <param name="Address">The link's address.</param>
/// <param name="Text">The link's words.</param>
internal sealed record FileLink(string Address, string Text);
