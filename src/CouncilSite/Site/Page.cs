using System.Text.Json;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Markdown;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>One page of the site, before it is rendered.</summary>
/// <param name="Route">Its address.</param>
/// <param name="Title">Its title: the first-level heading, and the first part of the browser's title.</param>
/// <param name="Model">What it shows. The theme picks the template by the type of this record.</param>
public sealed record Page(Route Route, string Title, IPageModel Model)
{
    private readonly SearchReach? _search;

    /// <summary>One sentence for search engines and lists; empty where there is none.</summary>
    public string Description { get; init; } = "";

    /// <summary>The file that the page comes from, for its last-updated date and for messages; null for generated pages.</summary>
    public SourceFile? Source { get; init; }

    /// <summary>The page's day, for what was in force then; null means the day of the build.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>What an editor says at its head; null for nothing.</summary>
    public Introduction? Introduction { get; init; }

    /// <summary>Whether it shows other pages whole, which takes longest, so that it is begun first.</summary>
    public bool IsMadeOfPages { get; init; }

    /// <summary>The texts that the page shows, for its table of contents and for the places of its links.</summary>
    public IReadOnlyList<MarkdownText> Texts { get; init; } = [];

    /// <summary>The addresses that fields of the content give and the page links to, for the places of its links.</summary>
    public IReadOnlyList<Located<string>> Addresses { get; init; } = [];

    /// <summary>The headings that its table of contents lists; those of its texts unless it gives others.</summary>
    public IReadOnlyList<MarkdownHeading> Headings
    {
        get => field ?? [.. Texts.SelectMany(text => text.Headings)];
        init;
    }

    /// <summary>Where its PDF edition is published, in builds that make PDF editions; null for none.</summary>
    public Route? PdfEdition { get; init; }

    /// <summary>Where the picture with its title is published, in builds that make PDF editions; null for none.</summary>
    public Route? SharePicture => IsListed ? SiteRoutes.SharePicture(Route) : null;

    /// <summary>
    /// Writes what the page shows as one schema.org object (JSON-LD), such as an <c>Event</c>, without
    /// <c>@context</c>; null where search engines need no more than the page itself.
    /// </summary>
    public Action<Utf8JsonWriter, SiteView>? StructuredData { get; init; }

    /// <summary>Whether lists of pages (sitemap, search) name it. Redirects, 404 and print editions are not listed.</summary>
    public bool IsListed { get; init; } = true;

    /// <summary>How far the search looks into it: wholly, or not at all where it is not listed, unless it says otherwise.</summary>
    public SearchReach Search
    {
        get => _search ?? (IsListed ? SearchReach.Whole : SearchReach.None);
        init => _search = value;
    }

    /// <summary>The name in breadcrumbs and navigation where the title is too long for them.</summary>
    public string ShortTitle
    {
        get => field ?? Title;
        init;
    }
}
