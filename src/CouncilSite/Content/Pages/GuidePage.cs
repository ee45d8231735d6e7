namespace CouncilSite.Content.Pages;

/// <summary>A page of the editors' guide, followed by what the program knows of its own files and messages.</summary>
/// <param name="Page">The text.</param>
public sealed record GuidePage(StaticPage Page)
{
    /// <summary>Every kind of content, for the tables of fields.</summary>
    public IReadOnlyList<ContentKind> Kinds => ContentKinds.All;
}
