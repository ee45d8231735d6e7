using CouncilSite.Addresses;

namespace CouncilSite.Kinds.News;

/// <summary>The addresses of news.</summary>
public static class NewsRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "news";

    /// <summary>The first page of the list.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>What is new, as an Atom feed: the site's main feed.</summary>
    public static Route Feed { get; } = Route.Home.Below("feed.xml");

    /// <summary>The same as a JSON feed.</summary>
    public static Route JsonFeed { get; } = Route.Home.Below("feed.json");

    /// <summary>A page of the list, counted from 1.</summary>
    public static Route ListPage(int number) => number == 1 ? Index : Index.Below($"page/{number}/");

    /// <summary>The articles of a calendar year.</summary>
    public static Route Year(int year) => Index.Below($"{year}/");

    /// <summary>An article by its file name.</summary>
    public static Route Article(string slug) => Index.Below($"{slug}/");
}
