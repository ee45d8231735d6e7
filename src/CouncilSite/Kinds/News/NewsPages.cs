using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Editions.Feeds;
using CouncilSite.Site;

namespace CouncilSite.Kinds.News;

/// <summary>One of the pages that list what is news.</summary>
/// <param name="Articles">The articles of this page, newest first: at most twenty.</param>
/// <param name="Number">Which page, from 1.</param>
/// <param name="Count">How many pages there are.</param>
/// <param name="Years">The calendar years of the archive, newest first.</param>
public sealed record NewsListPage(IReadOnlyList<NewsArticle> Articles, int Number, int Count, IReadOnlyList<int> Years) : IPageModel
{
    // To either side of the page itself.
    private const int Neighbours = 3;

    /// <summary>
    /// The pages that it leads to: the first, its neighbours and the last, and null for those left out between them. All
    /// of them on each would be the square of their number.
    /// </summary>
    public IEnumerable<int?> Numbers
    {
        get
        {
            var (from, to) = (Math.Max(1, Number - Neighbours), Math.Min(Count, Number + Neighbours));
            if (from > 1)
                yield return 1;
            if (from > 2)
                yield return null;
            for (var number = from; number <= to; number++)
                yield return number;
            if (to < Count - 1)
                yield return null;
            if (to < Count)
                yield return Count;
        }
    }
}

/// <summary>All articles of one calendar year, expired ones included.</summary>
/// <param name="Year">The year.</param>
/// <param name="Articles">Its articles, newest first.</param>
/// <param name="Years">The years of the archive, newest first.</param>
public sealed record NewsYearPage(int Year, IReadOnlyList<NewsArticle> Articles, IReadOnlyList<int> Years) : IPageModel;

/// <summary>One item of news.</summary>
/// <param name="Article">The item.</param>
/// <param name="IsExpired">Whether its time is over on the day of the build.</param>
public sealed record NewsArticlePage(NewsArticle Article, bool IsExpired) : IPageModel;

/// <summary>The pages and feeds of news.</summary>
internal static class NewsPages
{
    private const int ArticlesPerPage = 20;
    private const int ArticlesPerFeed = 50;

    public static void Plan(NewsArchive archive, Council council, SitePlanBuilder plan)
    {
        var articles = archive.PublishedOn(council.Today);
        var years = articles.GroupBy(article => article.FrontMatter.Date.Earliest.Year).ToList();
        PlanLists(archive.CurrentOn(council.Today), [.. years.Select(year => year.Key)], council.Settings.ShortName, plan);
        foreach (var year in years)
        {
            plan.Add(new Page(NewsRoutes.Year(year.Key), $"{year.Key}年のお知らせ",
                new NewsYearPage(year.Key, [.. year], [.. years.Select(other => other.Key)]))
            { Search = SearchReach.Aside });
        }

        foreach (var article in articles)
        {
            plan.Add(new Page(article.Route, article.FrontMatter.Title, new NewsArticlePage(article, article.IsExpiredOn(council.Today)))
            {
                Source = article.Source,
                Date = article.FrontMatter.Date.Earliest,
                Texts = [article.Body],
                Search = SearchReach.Notice,
            });
        }

        plan.Add(new FeedLink(NewsRoutes.Feed, "新着情報（Atom）", AtomWriter.MediaType), site => AtomWriter.Write(Feed(archive, site, NewsRoutes.Feed)));
        plan.Add(new FeedLink(NewsRoutes.JsonFeed, "新着情報（JSON Feed）", JsonFeedWriter.MediaType), site => JsonFeedWriter.Write(Feed(archive, site, NewsRoutes.JsonFeed)));
    }

    private static void PlanLists(IReadOnlyList<NewsArticle> articles, IReadOnlyList<int> years, string council, SitePlanBuilder plan)
    {
        // The first page stands even where all news is over or still to come.
        var pages = articles.Chunk(ArticlesPerPage).DefaultIfEmpty([]).ToList();
        for (var number = 1; number <= pages.Count; number++)
        {
            plan.Add(new Page(
                NewsRoutes.ListPage(number),
                number == 1 ? "お知らせ" : $"お知らせ（{number}ページ目）",
                new NewsListPage(pages[number - 1], number, pages.Count, years))
            {
                Description = $"{council}からのお知らせ",
            });
        }
    }

    private static Feed Feed(NewsArchive archive, SiteView site, Route route)
    {
        var settings = site.Council.Settings;
        return new Feed(
            $"{settings.Name}のお知らせ", settings.Description, settings.Name,
            new Uri(site.Address.Absolute(NewsRoutes.Index.Path)), new Uri(site.Address.Absolute(route.Path)),
            [.. archive.CurrentOn(site.Council.Today).Take(ArticlesPerFeed).Select(article => FeedEntries.Of(
                site, article.Route, article.FrontMatter.Date.Earliest, article.Body, [site.Council.LabelOf(article.FrontMatter.Category)]))]);
    }
}
