using CouncilSite.Content.News;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Content.News
{
    /// <summary>All news and notices.</summary>
    /// <param name="Articles">Every article, newest first.</param>
    public sealed record NewsArchive(IReadOnlyList<NewsArticle> Articles)
    {
        /// <summary>The articles that are public on a day, newest first.</summary>
        public IReadOnlyList<NewsArticle> PublishedOn(DateOnly today) => [.. Articles.Where(article => article.IsPublishedOn(today))];
    }

    /// <summary>One item of news.</summary>
    /// <param name="Slug">The last part of its address: its file name.</param>
    /// <param name="FrontMatter">The fields.</param>
    /// <param name="Source">Its file.</param>
    /// <param name="Body">Its text.</param>
    public sealed record NewsArticle(string Slug, NewsFrontMatter FrontMatter, SourceFile Source, MarkdownText Body)
    {
        /// <summary>Whether it is public on a day: no draft, published, and not expired.</summary>
        public bool IsPublishedOn(DateOnly today) =>
            !FrontMatter.IsDraft && FrontMatter.Date <= today && (FrontMatter.Expires is not { } expires || today <= expires.Value);
    }

    /// <summary>The fields of a news file.</summary>
    /// <param name="Title">The headline.</param>
    /// <param name="Date">The day of publication, in Asia/Tokyo.</param>
    /// <param name="Category">What it is about.</param>
    /// <param name="Expires">The last day on which it is shown; null for ever.</param>
    /// <param name="IsDraft">Whether it is not to be published yet.</param>
    public sealed record NewsFrontMatter(string Title, DateOnly Date, NewsCategory Category, Located<DateOnly>? Expires, bool IsDraft);

    /// <summary>What a news item is about.</summary>
    public enum NewsCategory
    {
        /// <summary>Of the council itself.</summary>
        Council,

        /// <summary>Funding calls (競争的資金の公募).</summary>
        Funding,

        /// <summary>Notices of ministries.</summary>
        Ministry,

        /// <summary>Events of partners.</summary>
        Partner,
    }
}

namespace CouncilSite.Content
{
    /// <summary>The council's news.</summary>
    public static class NewsOfCouncil
    {
        extension(Council council)
        {
            /// <summary>All news and notices.</summary>
            public NewsArchive News => council.Get<NewsArchive>();
        }
    }
}
