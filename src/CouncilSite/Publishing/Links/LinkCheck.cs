using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Links;

/// <summary>
/// Checks every link, image, download, fragment and id of the finished site. Every build does; so pages are read
/// once, in parallel, and an address that many pages share is looked up once.
/// </summary>
/// <param name="site">The planned site that the files were rendered from.</param>
public sealed class LinkCheck(SiteView site)
{
    private readonly LinkResolver _resolver = new(site.Address);

    /// <summary>Checks the files; faults are reported where the link is written in the content.</summary>
    public void Run(IReadOnlyList<RenderedFile> files, DiagnosticBag diagnostics)
    {
        var html = files.Where(file => file.IsHtml).ToArray();
        var pages = new ScannedPage?[html.Length];
        Parallel.For(0, html.Length, static () => new TokenScanner(), (i, _, scanner) =>
        {
            pages[i] = diagnostics.Run(LinkPlaces.OfPage(html[i]), () => scanner.Scan(html[i]));
            return scanner;
        }, static _ => { });
        Report([.. pages.OfType<ScannedPage>()], files, diagnostics);
    }

    internal void Report(IReadOnlyList<ScannedPage> pages, IReadOnlyList<RenderedFile> files, DiagnosticBag diagnostics)
    {
        var published = new PublishedPlaces(pages, files, site.Council.FaultyFolders);
        ReportLostAddresses(published, diagnostics);
        var places = new LinkPlaces(site, _resolver);
        var sound = FindSoundLinks(pages, published);
        pages.AsParallel().ForAll(page => diagnostics.Run(LinkPlaces.OfPage(page.File), () =>
        {
            foreach (var id in page.DuplicateIds)
                diagnostics.Add(LinkDiagnostics.DuplicateId, LinkPlaces.OfPage(page.File), page.File.Route.Path, id);
            foreach (var link in page.Links)
            {
                if (!sound.Contains(link))
                    ReportLink(page.File, link, published, places, diagnostics);
            }
        }));
    }

    // Root-relative links mean the same on every page.
    private HashSet<string> FindSoundLinks(IReadOnlyList<ScannedPage> pages, PublishedPlaces published)
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            foreach (var link in page.Links)
            {
                if (link.StartsWith('/'))
                    links.Add(link);
            }
        }

        links.RemoveWhere(link => _resolver.MissesBasePath(link)
            || (_resolver.Resolve(link, Route.Home) is { } target && published.Find(target) != PlaceState.Published));
        return links;
    }

    private void ReportLostAddresses(PublishedPlaces published, DiagnosticBag diagnostics)
    {
        foreach (var address in site.Council.PublishedAddresses)
        {
            if (_resolver.Resolve(site.Address.Href(address.Value), Route.Home) is { } target && published.Find(target) != PlaceState.Published)
                diagnostics.Add(LinkDiagnostics.LostAddress, address.Span, address.Value);
        }
    }

    private void ReportLink(RenderedFile file, string link, PublishedPlaces published, LinkPlaces places, DiagnosticBag diagnostics)
    {
        if (_resolver.MissesBasePath(link))
        {
            diagnostics.Add(LinkDiagnostics.MissesBasePath, LinkPlaces.OfPage(file), link, site.Address.BasePath + "/");
            return;
        }

        if (_resolver.Resolve(link, file.Route) is not { } target)
            return;
        switch (published.Find(target))
        {
            case PlaceState.NoSuchFile:
                foreach (var span in places.OfLink(file, target))
                    diagnostics.Add(LinkDiagnostics.MissingTarget, span, target.Path, published.NearestPath(target.Path));
                break;
            case PlaceState.NoSuchFragment:
                foreach (var span in places.OfLink(file, target))
                    diagnostics.Add(LinkDiagnostics.MissingFragment, span, target.Path, target.Fragment, published.NearestFragment(target));
                break;
        }
    }
}
