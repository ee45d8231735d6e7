using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Publishing;

/// <summary>A site of which everything is decided and nothing is rendered yet.</summary>
public sealed class PlannedSite
{
    private readonly Lazy<Dictionary<Route, GeneratedFile>> _files;

    internal PlannedSite(ITheme theme, SiteView view)
    {
        Theme = theme;
        View = view;
        _files = new(() => view.Plan.Files.ToDictionary(file => file.Route));
    }

    /// <summary>How it looks.</summary>
    public ITheme Theme { get; }

    /// <summary>The site.</summary>
    public SiteView View { get; }

    /// <summary>Whether there will be a page or file at an address.</summary>
    public bool Has(string path) =>
        Route.TryCreate(path, out var route, out _) && route.Path == path && (View.Has(route) || SiteRoutes.IsOfSearchIndex(route));

    /// <summary>One page or file by its address, rendered now; null where there is none, it throws (its fault is then in the bag), or is made of all pages.</summary>
    public RenderedFile? Find(string path, DiagnosticBag diagnostics)
    {
        var renderer = new SiteRenderer(View, Theme, diagnostics);
        if (!Route.TryCreate(path, out var route, out _) || route.Path != path)
            return null;
        if (View.FindPage(route) is { } page)
            return renderer.Render(page);
        return _files.Value.TryGetValue(route, out var file) ? renderer.Create(file) : null;
    }

    /// <summary>All of it, rendered on all cores, or less where that is called off.</summary>
    internal RenderedSite Render(DiagnosticBag diagnostics, IFileSink? sink, CancellationToken isOutdated) =>
        new SiteRenderer(View, Theme, diagnostics, sink).Render(isOutdated);
}
