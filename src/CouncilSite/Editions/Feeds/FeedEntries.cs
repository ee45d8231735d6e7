using System.Net;
using CouncilSite.Addresses;
using CouncilSite.Markdown;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Editions.Feeds;

/// <summary>Makes feed entries of pages.</summary>
public static class FeedEntries
{
    /// <summary>The entry of a page whose text is Markdown.</summary>
    /// <param name="site">The site.</param>
    /// <param name="route">The page's address.</param>
    /// <param name="published">The day on which it appeared, in Asia/Tokyo.</param>
    /// <param name="body">Its full text.</param>
    /// <param name="categories">Labels for readers.</param>
    /// <param name="notice">A sentence to put before the text; null for none.</param>
    public static FeedEntry Of(
        SiteView site, Route route, DateOnly published, MarkdownText body, IReadOnlyList<string> categories, string? notice = null)
    {
        var page = site.FindPage(route) ?? throw new InvalidOperationException($"{route} is not planned");
        var lastUpdated = site.LastUpdated(page) is { } changed && changed > published ? changed : published;
        // Feed readers know no base address: every link must be complete.
        var html = body.ToHtml(site.LinksFor(page) with { Href = site.Address.Absolute });
        return new FeedEntry(
            new Uri(site.Address.Absolute(route.Path)), page.Title, TokyoTime.Midnight(published), TokyoTime.Midnight(lastUpdated),
            notice is null ? html : $"<p>{WebUtility.HtmlEncode(notice)}</p>\n{html}", categories);
    }
}
