using System.Collections.Concurrent;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Links;

/// <summary>Whether a place that a link leads to is there.</summary>
internal enum PlaceState
{
    /// <summary>It is.</summary>
    Published,

    /// <summary>It is not, but a file that could not be read may be why.</summary>
    Unread,

    /// <summary>Nothing is published at that address.</summary>
    NoSuchFile,

    /// <summary>What is there is not published yet.</summary>
    Unpublished,

    /// <summary>The page has no such place.</summary>
    NoSuchFragment,
}

/// <summary>Everything that links can lead to.</summary>
internal sealed class PublishedPlaces
{
    private static readonly IReadOnlySet<string> NoIds = new HashSet<string>();

    private readonly Dictionary<string, IReadOnlySet<string>> _idsByPath = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, NameIndex> _nearestIds = new(StringComparer.Ordinal);
    private readonly Lazy<NameIndex> _nearestPaths;
    private readonly UnreadFiles _unread;
    private readonly Dictionary<string, UnpublishedPage> _unpublished;
    private readonly HashSet<string> _foldersWithPages;

    public PublishedPlaces(IReadOnlyList<ScannedPage> pages, IReadOnlyList<RenderedFile> files, Council council)
    {
        _unread = council.Unread;
        _unpublished = council.Unpublished.DistinctBy(page => page.Route).ToDictionary(page => page.Route.Path, StringComparer.Ordinal);
        _foldersWithPages = [.. pages.Select(page => page.File.Route.Path.Split('/')).Where(parts => parts is [_, _, { Length: > 0 }, ..]).Select(parts => parts[1])];
        foreach (var file in files)
            _idsByPath[file.Route.Path] = NoIds;
        foreach (var page in pages)
        {
            _idsByPath[page.File.Route.Path] = page.Ids;
            // A page answers under its file name as well.
            _idsByPath["/" + page.File.Route.OutputPath] = page.Ids;
        }

        // Laid beside the site by whoever publishes it.
        if (council.Settings.Admin is not null)
            _idsByPath[SiteRoutes.AdminProgram.Path] = NoIds;
        _nearestPaths = new(() => new NameIndex(files.Select(file => file.Route.Path)));
    }

    public PlaceState Find(LinkTarget target)
    {
        if (_unpublished.ContainsKey(target.Path))
            return PlaceState.Unpublished;
        if (!_idsByPath.TryGetValue(target.Path, out var ids))
            return FindUnpublished(target) is not null ? PlaceState.Unpublished : CauseOf(target) is null ? PlaceState.NoSuchFile : PlaceState.Unread;
        // The top of a page is a place that needs no id, and only pages have places that can be missed.
        if (target.Fragment is "" or "top" || ReferenceEquals(ids, NoIds) || ids.Contains(target.Fragment))
            return PlaceState.Published;
        return CauseOf(target) is null ? PlaceState.NoSuchFragment : PlaceState.Unread;
    }

    /// <summary>The file that could not be read and would have been published at a place; null where none is known to.</summary>
    public string? CauseOf(LinkTarget target)
    {
        if (!_unread.Any)
            return null;
        // Open data is named for the folder that it is made of.
        if (target.Path.StartsWith(OpenDataRoutes.Index.Path, StringComparison.Ordinal))
            return _unread.FirstIn(target.Path[OpenDataRoutes.Index.Path.Length..].Split('-', '.')[0]);
        var folder = target.Path.Split('/')[1];
        return _unread.FindPublishedAt(target.Path) ?? (_foldersWithPages.Contains(folder) ? null : _unread.FirstIn(folder));
    }

    /// <summary>What is not published yet at an address.</summary>
    public UnpublishedPage UnpublishedAt(LinkTarget target) => FindUnpublished(target)!;

    /// <summary>Whether anything is at an address.</summary>
    public bool Has(string path) => _idsByPath.ContainsKey(path);

    public string NearestPath(string path) => _nearestPaths.Value.FindNearest(path);

    public string NearestFragment(LinkTarget target) =>
        _nearestIds.GetOrAdd(target.Path, path => new NameIndex(_idsByPath[path])).FindNearest(target.Fragment);

    // With a page go its other editions, which lie below it.
    private UnpublishedPage? FindUnpublished(LinkTarget target) =>
        _unpublished.GetValueOrDefault(target.Path) ?? _unpublished.GetValueOrDefault(target.Path[..(target.Path.LastIndexOf('/') + 1)]);
}
