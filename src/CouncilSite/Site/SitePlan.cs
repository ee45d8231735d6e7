using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>All that the site will consist of, every address once.</summary>
/// <param name="Pages">The pages, by address.</param>
/// <param name="Files">The files that are no pages, by address.</param>
/// <param name="Tables">The open data tables, by name.</param>
/// <param name="Feeds">The feeds that visitors can subscribe to, in the order of the kinds.</param>
public sealed record SitePlan(
    IReadOnlyList<Page> Pages, IReadOnlyList<GeneratedFile> Files, IReadOnlyList<DataTable> Tables, IReadOnlyList<FeedLink> Feeds)
{
    /// <summary>The main menu.</summary>
    public IReadOnlyList<NavigationItem> Menu { get; init; } = [];

    /// <summary>The style sheet of the council's own colour, which a theme links after its own; null where there is none.</summary>
    public ThemeAsset? ColourSheet { get; init; }

    /// <summary>The main menu's entries, those that follow each other in one group together; an entry without a group is alone.</summary>
    public IReadOnlyList<IReadOnlyList<NavigationItem>> MenuGroups
    {
        get
        {
            var groups = new List<List<NavigationItem>>();
            foreach (var item in Menu)
            {
                if (item.Group is not null && groups.LastOrDefault()?[0].Group == item.Group)
                    groups[^1].Add(item);
                else
                    groups.Add([item]);
            }

            return groups;
        }
    }
}

/// <summary>Collects what the kinds of content want published, and objects to two things at one address.</summary>
/// <param name="diagnostics">Takes the faults.</param>
/// <param name="ownPlace">The place of a fault between two things that the program makes by itself.</param>
public sealed class SitePlanBuilder(DiagnosticBag diagnostics, SourceSpan ownPlace)
{
    private readonly List<Page> _pages = [];
    private readonly List<GeneratedFile> _files = [];
    private readonly List<(GeneratedFile File, Located<string> Alias)> _redirects = [];
    private readonly List<DataTable> _tables = [];
    private readonly List<FeedLink> _feeds = [];

    /// <summary>What was added so far, for those pages that list the others.</summary>
    public IReadOnlyList<Page> Pages => _pages;

    /// <summary>The tables that were added so far.</summary>
    public IReadOnlyList<DataTable> Tables => _tables;

    /// <summary>Adds a page.</summary>
    public void Add(Page page) => _pages.Add(page);

    /// <summary>Puts what an editor says at the head of a page that was added; false where there is no such page.</summary>
    public bool Introduce(Introduction introduction)
    {
        var index = _pages.FindIndex(page => page.Route == introduction.Route);
        if (index < 0)
            return false;
        var page = _pages[index];
        _pages[index] = page with
        {
            Title = introduction.Title,
            Description = introduction.Summary.Length > 0 ? introduction.Summary : page.Description,
            Source = page.Source ?? introduction.Source,
            Introduction = introduction,
            Texts = [introduction.Text, .. page.Texts],
        };
        return true;
    }

    /// <summary>Adds a file; <paramref name="source"/> is the content file behind it, for messages.</summary>
    public void Add(GeneratedFile file, SourceFile? source = null) => _files.Add(file with { Source = source });

    /// <summary>Adds the page at an old address; where anything else is published there, that stays.</summary>
    public void AddRedirect(GeneratedFile file, Located<string> alias) => _redirects.Add((file with { Source = alias.Span.File }, alias));

    /// <summary>Adds a feed, and the link by which visitors find it.</summary>
    public void Add(FeedLink feed, Func<SiteView, ReadOnlyMemory<byte>> create)
    {
        _feeds.Add(feed);
        Add(new GeneratedFile(feed.Route, create));
    }

    /// <summary>Adds an open data table, from which its CSV, JSON and description are made.</summary>
    public void Add(DataTable table) => _tables.Add(table);

    /// <summary>The finished plan: of two things at one address the same one stays in whatever order they were added.</summary>
    public SitePlan Build()
    {
        var taken = new TakenAddresses(diagnostics, ownPlace);
        var claims = Claims().Where(taken.Take).ToList();
        return new SitePlan(
            [.. claims.Select(claim => claim.Published).OfType<Page>().OrderBy(page => page.Route)],
            [.. claims.Select(claim => claim.Published).OfType<GeneratedFile>().OrderBy(file => file.Route)],
            [.. _tables.OrderBy(table => table.Name, StringComparer.Ordinal)],
            _feeds);
    }

    // First come the program's own, which no editor can move; then what has a file of its own; then old addresses.
    private IEnumerable<AddressClaim> Claims() =>
        _pages.Select(page => new AddressClaim(page.Route, page.Source?.Beginning, page))
            .Concat(_files.Select(file => new AddressClaim(file.Route, file.Source?.Beginning, file)))
            .Concat(_pages.Select(page => page.PdfEdition).OfType<Route>().Select(edition => new AddressClaim(edition)))
            .Append(new AddressClaim(SiteRoutes.SearchIndex))
            .Concat(_redirects.Select(redirect => new AddressClaim(redirect.File.Route, redirect.Alias.Span, redirect.File) { IsRedirect = true }))
            .OrderBy(claim => claim.IsRedirect).ThenBy(claim => claim.Place is not null)
            .ThenBy(claim => claim.Place?.File.Path, StringComparer.Ordinal).ThenBy(claim => claim.Place?.Start).ThenBy(claim => claim.Route);
}
