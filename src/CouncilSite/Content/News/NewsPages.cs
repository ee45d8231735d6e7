using CouncilSite.Site;

namespace CouncilSite.Content.News;

/// <summary>The list of news.</summary>
/// <param name="Articles">What is public, newest first.</param>
public sealed record NewsListPage(IReadOnlyList<NewsArticle> Articles);

/// <summary>One item of news.</summary>
public sealed record NewsArticlePage(NewsArticle Article);

/// <summary>The addresses of news.</summary>
internal static class NewsPages
{
    public static void Plan(NewsArchive archive, Council council, SitePlanBuilder plan)
    {
        var articles = archive.PublishedOn(council.Today);
        plan.Add(new Page(new Route("/news/"), "お知らせ", new NewsListPage(articles)) { Description = "協議会からのお知らせ" });
        foreach (var article in articles)
        {
            plan.Add(new Page(new Route($"/news/{article.Slug}/"), article.FrontMatter.Title, new NewsArticlePage(article))
            {
                Source = article.Source,
                Date = article.FrontMatter.Date,
                Texts = [article.Body],
            });
        }
    }
}
