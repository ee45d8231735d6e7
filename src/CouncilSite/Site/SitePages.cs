using CouncilSite.Addresses;
using CouncilSite.Content;

namespace CouncilSite.Site;

/// <summary>The home page.</summary>
public sealed record HomePage : IPageModel;

/// <summary>The page for addresses that do not exist.</summary>
public sealed record NotFoundPage : IPageModel;

/// <summary>The page that lists all pages.</summary>
public sealed record SitemapPage : IPageModel;

/// <summary>The page that searches the site in the reader's browser.</summary>
public sealed record SearchPage : IPageModel;

/// <summary>The pages that belong to no kind of content.</summary>
internal static class SitePages
{
    public static void Plan(Council council, SitePlanBuilder plan)
    {
        plan.Add(new Page(Route.Home, council.Settings.Name, new HomePage()) { Description = council.Settings.Description, ShortTitle = "ホーム", Search = SearchReach.None });
        plan.Add(new Page(SiteRoutes.NotFound, "ページが見つかりません", new NotFoundPage()) { IsListed = false });
        plan.Add(new Page(SiteRoutes.Sitemap, "サイトマップ", new SitemapPage()) { Description = "このサイトの全ページの一覧", Search = SearchReach.None });
        plan.Add(new Page(SiteRoutes.Search, "サイト内検索", new SearchPage()) { Description = "このサイトの全ページから、ことばで探します", Search = SearchReach.None });
        RobotFiles.Plan(plan);
    }
}
