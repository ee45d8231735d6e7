using CouncilSite.Content.News;

namespace CouncilSite.Content;

/// <summary>Every kind of content that the program knows. A new kind is a new folder and a line here.</summary>
public static class ContentKinds
{
    /// <summary>All kinds, in the order of the guide.</summary>
    public static IReadOnlyList<ContentKind> All { get; } =
    [
        new NewsKind(),
    ];
}
