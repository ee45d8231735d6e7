using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Kinds.Newsletters;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Kinds.News;

/// <summary>All news and notices.</summary>
/// <param name="Articles">Every article, newest first.</param>
public sealed record NewsArchive(IReadOnlyList<NewsArticle> Articles)
{
    /// <summary>The articles that have a page on a day, newest first; expired ones keep theirs, so that addresses stay.</summary>
    public IReadOnlyList<NewsArticle> PublishedOn(DateOnly today) => [.. Articles.Where(article => article.IsPublishedOn(today))];

    /// <summary>The articles that are news on a day, newest first: published and not expired.</summary>
    public IReadOnlyList<NewsArticle> CurrentOn(DateOnly today) => [.. Articles.Where(article => article.IsCurrentOn(today))];
}

/// <summary>One item of news.</summary>
/// <param name="Slug">The last part of its address: its file name.</param>
/// <param name="FrontMatter">The fields.</param>
/// <param name="Source">Its file.</param>
/// <param name="Body">Its text.</param>
public sealed record NewsArticle(string Slug, NewsFrontMatter FrontMatter, SourceFile Source, MarkdownText Body)
{
    /// <summary>Its page.</summary>
    public Route Route => NewsRoutes.Article(Slug);

    /// <summary>Whether a preview shows it before its day.</summary>
    internal bool IsShownAhead { get; init; }

    /// <summary>Whether it has a page on a day: no draft, and its day has come.</summary>
    public bool IsPublishedOn(DateOnly today) => IsShownAhead || (!FrontMatter.IsDraft && FrontMatter.Date.Earliest <= today);

    /// <summary>Why it has no page yet on a day; null where it has one.</summary>
    internal UnpublishedPage? WaitsOn(DateOnly today) =>
        IsPublishedOn(today) ? null : new UnpublishedPage(FrontMatter.Title, Route, Source, FrontMatter.IsDraft ? null : FrontMatter.Date.Earliest);

    /// <summary>Whether its time is over on a day.</summary>
    public bool IsExpiredOn(DateOnly today) => FrontMatter.Expires is { } expires && expires.Value < today;

    /// <summary>Whether lists and feeds show it on a day.</summary>
    public bool IsCurrentOn(DateOnly today) => IsPublishedOn(today) && !IsExpiredOn(today);
}

/// <summary>The fields of a news file.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Date">The day of publication, or of what it tells, in Asia/Tokyo.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Expires">The last day on which it is shown; null for ever.</param>
/// <param name="IsDraft">Whether it is not to be published yet.</param>
/// <param name="SourceNote">Where its facts stand; null for none.</param>
public sealed record NewsFrontMatter(
    string Title, PartialDate Date, NewsCategory Category, Located<DateOnly>? Expires, bool IsDraft, string? SourceNote);

/// <summary>The council's news.</summary>
public static class NewsOfCouncil
{
    extension(Council council)
    {
        /// <summary>All news and notices.</summary>
        public NewsArchive News => council.Get<NewsArchive>();

        /// <summary>What readers are told of a category: that of the newsletter is called as the newsletter is, where there is but one.</summary>
        public string LabelOf(NewsCategory category) =>
            category == NewsCategory.Newsletter && council.Newsletters.All is [{ About: { } about }] ? about.ShortTitle : NewsWords.Categories.Of(category).Label;
    }
}
