using System.Collections.Concurrent;
using CouncilSite.Addresses;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Links;

/// <summary>Whether a place that a link leads to is there.</summary>
internal enum PlaceState
{
    /// <summary>It is, or would be but for a fault that is reported already.</summary>
    Published,

    /// <summary>Nothing is published at that address.</summary>
    NoSuchFile,

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
    private readonly IReadOnlyList<string> _faultyFolders;

    public PublishedPlaces(IReadOnlyList<ScannedPage> pages, IReadOnlyList<RenderedFile> files, IReadOnlyList<string> faultyFolders)
    {
        _faultyFolders = [.. faultyFolders.Where(folder => folder.Length > 0).Select(folder => $"/{folder}/")];
        foreach (var file in files)
            _idsByPath[file.Route.Path] = NoIds;
        foreach (var page in pages)
        {
            _idsByPath[page.File.Route.Path] = page.Ids;
            // A page answers under its file name as well.
            _idsByPath["/" + page.File.Route.OutputPath] = page.Ids;
        }

        _nearestPaths = new(() => new NameIndex(files.Select(file => file.Route.Path)));
    }

    public PlaceState Find(LinkTarget target)
    {
        if (!_idsByPath.TryGetValue(target.Path, out var ids))
            return IsFaulty(target.Path) ? PlaceState.Published : PlaceState.NoSuchFile;
        // The top of a page is a place that needs no id, and only pages have places that can be missed.
        return target.Fragment is "" or "top" || ReferenceEquals(ids, NoIds) || ids.Contains(target.Fragment) || IsFaulty(target.Path)
            ? PlaceState.Published
            : PlaceState.NoSuchFragment;
    }

    public string NearestPath(string path) => _nearestPaths.Value.FindNearest(path);

    public string NearestFragment(LinkTarget target) =>
        _nearestIds.GetOrAdd(target.Path, path => new NameIndex(_idsByPath[path])).FindNearest(target.Fragment);

    // What a folder with unreadable files would have published is not known: one fault is enough.
    private bool IsFaulty(string path) => _faultyFolders.Any(folder => path.StartsWith(folder, StringComparison.Ordinal));
}
