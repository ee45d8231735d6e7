using CouncilSite.Addresses;

namespace CouncilSite.Site;

/// <summary>The addresses that belong to no kind of content.</summary>
public static class SiteRoutes
{
    /// <summary>The page for addresses that do not exist, by the name that hosts look for.</summary>
    public static Route NotFound { get; } = Route.Home.Below("404.html");

    /// <summary>The page that lists all pages.</summary>
    public static Route Sitemap { get; } = Route.Home.Below("sitemap/");

    /// <summary>The page that searches the site.</summary>
    public static Route Search { get; } = Route.Home.Below("search/");

    /// <summary>The first part of the words of all pages, for the search.</summary>
    public static Route SearchIndex { get; } = Search.Below("index.json");

    /// <summary>The folder of the other parts.</summary>
    public static Route SearchParts { get; } = Search.Below("parts/");

    /// <summary>The list of pages for crawlers.</summary>
    public static Route SitemapFile { get; } = Route.Home.Below("sitemap.xml");

    /// <summary>What crawlers may visit.</summary>
    public static Route Robots { get; } = Route.Home.Below("robots.txt");

    /// <summary>The folder of the theme's style sheets, scripts and pictures.</summary>
    public static Route Assets { get; } = Route.Home.Below("assets/");

    /// <summary>The picture that stands for a council without a logo: the theme's own, or one of a character.</summary>
    public static Route Icon { get; } = Assets.Below("icon.svg");

    /// <summary>The icon for browsers that show no SVG in their tabs.</summary>
    public static Route TabIcon { get; } = Assets.Below("icon.ico");

    /// <summary>The icon on screens of telephones.</summary>
    public static Route TouchIcon { get; } = Assets.Below("icon-180.png");

    /// <summary>The picture that others show beside a link to a page; null where its address would be too long.</summary>
    public static Route? SharePicture(Route page) =>
        Route.TryCreate($"{Assets}share/{System.IO.Path.ChangeExtension(page.OutputPath, "png")}", out var route, out _) ? route : null;

    /// <summary>Whether a file is a part of the words of all pages, and so made after them.</summary>
    public static bool IsOfSearchIndex(Route route) => route == SearchIndex || (!route.IsPage && route.Path.StartsWith(SearchParts.Path, StringComparison.Ordinal));

    /// <summary>The page with the forms, where the settings turn it on.</summary>
    public static Route Admin { get; } = Route.Home.Below("admin/");

    /// <summary>What the forms ask for.</summary>
    public static Route AdminForms { get; } = Admin.Below("config.yml");

    /// <summary>The program of the forms, which whoever publishes the site lays beside it (build/admin).</summary>
    public static Route AdminProgram { get; } = Admin.Below("cms/admin.js");

    /// <summary>The file that sets the host of GitHub Pages.</summary>
    public static Route HostName { get; } = Route.Home.Below("CNAME");
}
