using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Links;

/// <summary>
/// Checks every link, image, download, fragment and id of the finished site. Every build does; so an
/// address that many pages share is looked up once.
/// </summary>
/// <param name="site">The planned site that the files were rendered from.</param>
internal sealed class LinkCheck(SiteView site)
{
    private readonly LinkResolver _resolver = new(site.Address);

    /// <summary>Checks pages; faults are reported where the link is written in the content.</summary>
    /// <param name="pages">What was read in the pages.</param>
    /// <param name="files">All files that links can lead to.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public void Run(IReadOnlyList<ScannedPage> pages, IReadOnlyList<RenderedFile> files, DiagnosticBag diagnostics)
    {
        var published = new PublishedPlaces(pages, files, site.Council.FaultyFolders);
        ReportLostAddresses(published, diagnostics);
        var sound = FindSoundLinks(pages, published);
        pages.AsParallel().ForAll(page => diagnostics.Run(LinkPlaces.OfPage(page.File), () =>
        {
            foreach (var id in page.DuplicateIds)
                diagnostics.Add(LinkDiagnostics.DuplicateId, LinkPlaces.OfPage(page.File), page.File.Route.Path, id);
            var places = new LinkPlaces(site, _resolver, page.File);
            foreach (var link in page.Links)
            {
                if (!sound.Contains(link) || page.Loaded.Contains(link))
                    ReportLink(page, link, published, places, diagnostics);
            }
        }));
    }

    // Most links mean the same on every page.
    private HashSet<string> FindSoundLinks(IReadOnlyList<ScannedPage> pages, PublishedPlaces published)
    {
        var links = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in pages)
            links.UnionWith(page.Links);
        links.RemoveWhere(link => !LinkResolver.IsSameEverywhere(link) || LinkRules.FindFault(link) is not null
            || (_resolver.Resolve(link, Route.Home) is { } target && (!target.IsOfSite || published.Find(target) != PlaceState.Published)));
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

    private void ReportLink(ScannedPage page, string link, PublishedPlaces published, LinkPlaces places, DiagnosticBag diagnostics)
    {
        if (LinkRules.FindFault(link) is { } fault)
        {
            Report(LinkDiagnostics.ForbiddenAddress, link, fault.Japanese, fault.English);
        }
        else if (_resolver.Resolve(link, page.File.Route) is not { } target)
        {
            if (page.Loaded.Contains(link))
                Report(LinkDiagnostics.ForeignResource, link);
        }
        else if (!target.IsOfSite)
        {
            Report(LinkDiagnostics.MissesBasePath, link, site.Address.BasePath + "/");
        }
        else
        {
            switch (published.Find(target))
            {
                case PlaceState.NoSuchFile:
                    Report(LinkDiagnostics.MissingTarget, target.Path, published.NearestPath(target.Path));
                    break;
                case PlaceState.NoSuchFragment:
                    Report(LinkDiagnostics.MissingFragment, target.Path, target.Fragment, published.NearestFragment(target));
                    break;
            }
        }

        void Report(DiagnosticDescriptor descriptor, params string[] arguments)
        {
            foreach (var span in places.OfLink(link))
                diagnostics.Add(descriptor, span, arguments);
        }
    }
}
