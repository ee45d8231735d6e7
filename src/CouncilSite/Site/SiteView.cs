using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Markdown;

namespace CouncilSite.Site;

/// <summary>The planned site as templates, feeds and lists see it.</summary>
public sealed class SiteView
{
    private readonly Dictionary<Route, Page> _pages;
    private readonly HashSet<Route> _files;
    private readonly Dictionary<Route, Attachment> _attachments;
    private readonly IPageHistory _history;
    private readonly IReadOnlyList<IMentionFinder> _mentions;

    internal SiteView(
        Council council, SitePlan plan, SiteAddress address, IPageHistory history, IReadOnlyList<IMentionFinder> mentions, bool withEditions = false)
    {
        Council = council;
        Plan = plan;
        Address = address;
        _history = history;
        _mentions = mentions;
        // Two attachments at one address are reported when the site is planned.
        _attachments = council.Attachments.DistinctBy(attachment => attachment.Route).ToDictionary(attachment => attachment.Route);
        _pages = plan.Pages.ToDictionary(page => page.Route);
        Editions = withEditions ? [.. plan.Pages.SelectMany(page => new[] { page.PdfEdition, page.SharePicture }).OfType<Route>()] : [];
        _files = [.. plan.Files.Select(file => file.Route), .. Editions];
        Icon = council.Settings.LogoRoute is { } logo && Has(logo) ? logo : SiteRoutes.Icon;
    }

    /// <summary>All that is known of the council.</summary>
    public Council Council { get; }

    /// <summary>Everything that is published.</summary>
    public SitePlan Plan { get; }

    /// <summary>Where the site is published.</summary>
    public SiteAddress Address { get; }

    /// <summary>The PDF editions and pictures that a browser will make of the rendered site; none in a build without them.</summary>
    public IReadOnlyList<Route> Editions { get; }

    /// <summary>The picture beside the council's name and in the tabs of browsers: its logo, or the icon that is drawn for it.</summary>
    public Route Icon { get; }

    /// <summary>The media type of that picture.</summary>
    public string IconType => Path.GetExtension(Icon.Path) == ".png" ? "image/png" : "image/svg+xml";

    /// <summary>The picture on screens of telephones, which show no SVG.</summary>
    public Route TouchIcon => IconType == "image/png" ? Icon : SiteRoutes.TouchIcon;

    /// <summary>The page at an address, or null.</summary>
    public Page? FindPage(Route route) => _pages.GetValueOrDefault(route);

    /// <summary>The page that an address as content gives it leads to, whatever query and fragment it has; or null.</summary>
    public Page? FindPage(string address) =>
        Route.TryParse(address.Split('?', '#')[0], out var route) ? FindPage(route) : null;

    /// <summary>Whether anything is published at an address, page or file.</summary>
    public bool Has(Route route) => _pages.ContainsKey(route) || _files.Contains(route);

    /// <summary>The pages above a page, from the home page down; addresses without a page are left out.</summary>
    public IReadOnlyList<Page> Breadcrumbs(Page page)
    {
        var above = new List<Page>();
        for (var route = page.Route.Parent; route is { } parent; route = parent.Parent)
        {
            if (FindPage(parent) is { } found)
                above.Insert(0, found);
        }

        return above;
    }

    /// <summary>
    /// The day on which a page's source was last changed; null where it has none, no history is known, or the day is
    /// after the build's, as in a build for a day of the past.
    /// </summary>
    public DateOnly? LastUpdated(Page page) =>
        page.Source is { } source && _history.LastChanged(source.Path) is { } day && day <= Council.Today ? day : null;

    /// <summary>Where a page's source is edited on GitHub; null where it has none or the settings name no repository.</summary>
    public string? EditAddress(Page page) =>
        page.Source is { } source && Council.Settings.Repository is { } repository
            ? $"{repository.AbsoluteUri.TrimEnd('/')}/edit/main/content/{source.Path}"
            : null;

    /// <summary>The type and size of the attachment at an address, PDF、1.2MB; null where none is published there.</summary>
    public string? DescribeFile(string address) =>
        Route.TryParse(address.Split('?', '#')[0], out var route) && _attachments.TryGetValue(route, out var attachment)
            ? FileDescription.Of(attachment) : null;

    /// <summary>How addresses and mentions in a page's texts become links.</summary>
    public MarkdownLinks LinksFor(Page page)
    {
        var date = page.Date ?? Council.Today;
        return new MarkdownLinks(Address.Href, text => FindMentions(text, date)) { MayMention = MayMention, DescribeFile = DescribeFile };
    }

    // Few texts mention anything.
    private bool MayMention(ReadOnlySpan<char> text)
    {
        foreach (var mentions in _mentions)
        {
            if (mentions.MayFindIn(text))
                return true;
        }

        return false;
    }

    private IReadOnlyList<Mention> FindMentions(string text, DateOnly date)
    {
        IReadOnlyList<Mention> all = [];
        foreach (var mentions in _mentions)
        {
            if (mentions.MayFindIn(text) && mentions.Find(text, Council, date) is { Count: > 0 } found)
                all = all.Count == 0 ? found : [.. all, .. found];
        }

        return all;
    }
}
