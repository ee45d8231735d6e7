using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Links;

/// <summary>
/// Checks every link, image, download, fragment and id of the finished site. Every build does; so an
/// address that many pages share is looked up once.
/// </summary>
/// <param name="site">The planned site that the files were rendered from.</param>
internal sealed class LinkCheck(SiteView site)
{
    private readonly LinkResolver _resolver = new(site.Address);
    private readonly UnnamedFiles _unnamed = new(site);

    /// <summary>Checks pages; faults are reported where the link is written in the content, and files that nothing names where they lie.</summary>
    /// <param name="pages">What was read in the pages.</param>
    /// <param name="files">All files that links can lead to.</param>
    /// <param name="diagnostics">Takes the faults.</param>
    public void Run(IReadOnlyList<ScannedPage> pages, IReadOnlyList<RenderedFile> files, DiagnosticBag diagnostics)
    {
        var published = new PublishedPlaces(pages, files, site.Council);
        ReportLostAddresses(published, diagnostics);
        ReportMissingLogo(diagnostics);
        var report = new LinkReport(diagnostics);
        var sound = FindSoundLinks(pages, published);
        AllCores.ForEach(pages, page => diagnostics.Run(LinkPlaces.OfPage(page.File), () =>
        {
            foreach (var id in page.DuplicateIds)
                report.Add(LinkDiagnostics.DuplicateId, LinkPlaces.OfPage(page.File), page.File.Route.Path, id);
            var places = new LinkPlaces(site, _resolver, page.File);
            foreach (var link in page.Links)
            {
                if (!sound.Contains(link) || page.Loaded.Contains(link))
                    ReportLink(page, link, published, places, report);
            }
        }));
        report.Complete();
        _unnamed.Report(diagnostics);
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
            if (_resolver.Resolve(site.Address.Href(address.Value), Route.Home) is { } target && published.Find(target) is not (PlaceState.Published or PlaceState.Unread))
                ReportLostAddress(address, published, target, diagnostics);
        }
    }

    private void ReportLostAddress(Located<string> address, PublishedPlaces published, LinkTarget target, DiagnosticBag diagnostics)
    {
        if (published.Find(target) == PlaceState.Unpublished && published.UnpublishedAt(target) is var page)
            diagnostics.Add(LinkDiagnostics.Withdrawn, page.Reason, page.Title, page.InJapanese, page.InEnglish);
        else
            ReportNothingThere(LinkDiagnostics.LostAddress, address, target.Path, diagnostics);
    }

    private void ReportMissingLogo(DiagnosticBag diagnostics)
    {
        if (site.Council.Settings is { Logo: { } logo, LogoRoute: { } route } && !site.Has(route))
            ReportNothingThere(SiteDiagnostics.MissingLogo, logo, route.Path, diagnostics);
    }

    private void ReportNothingThere(DiagnosticDescriptor descriptor, Located<string> written, string path, DiagnosticBag diagnostics)
    {
        var suggestion = SuggestFile(path);
        diagnostics.Add(descriptor, written.Span, written.Value, suggestion.Japanese, suggestion.English);
    }

    private Suggestion SuggestFile(string path) =>
        Path.HasExtension(path) && _unnamed.FindMeant(path) is { } meant ? Suggestion.To(meant.Route.Path) : Suggestion.None;

    private void ReportLink(ScannedPage page, string link, PublishedPlaces published, LinkPlaces places, LinkReport report)
    {
        if (LinkRules.FindFault(link) is { } fault)
        {
            _unnamed.FindMeant(AsWritten(link));
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
            ReportPlace(page, link, target, published, places, report);
        }

        void Report(DiagnosticDescriptor descriptor, params string[] arguments)
        {
            foreach (var (span, _) in places.OfLink(link))
                report.Add(descriptor, span, arguments);
        }
    }

    private void ReportPlace(ScannedPage page, string link, LinkTarget target, PublishedPlaces published, LinkPlaces places, LinkReport report)
    {
        var state = published.Find(target);
        if (state == PlaceState.Published)
            return;
        var written = AsWritten(link);
        foreach (var (span, isMention) in places.OfLink(link))
        {
            switch (state)
            {
                case PlaceState.Unread:
                    report.AddFollower(published.CauseOf(target)!, new Diagnostic(LinkDiagnostics.MissingTarget, span, new EquatableList<string>([target.Path])));
                    break;
                case PlaceState.Unpublished:
                    // A preview's own lists lead to it.
                    if (span.Start < span.End || !published.Has(target.Path))
                        ReportUnpublished(span, page, written, published.UnpublishedAt(target), report);
                    break;
                case var _ when isMention:
                    report.Add(LinkDiagnostics.MissingMention, span, span.Text, target.Path);
                    break;
                case PlaceState.NoSuchFragment:
                    var place = Suggestion.Of(target.Fragment, published.NearestFragment(target));
                    report.Add(LinkDiagnostics.MissingFragment, span, written, target.Fragment, place.Japanese, place.English);
                    break;
                default:
                    ReportMissing(span, target.Path, written, published.NearestPath(target.Path), report);
                    break;
            }
        }
    }

    private void ReportMissing(SourceSpan span, string path, string written, string nearest, LinkReport report)
    {
        // A file is no slip of a page's address.
        var suggestion = SuggestFile(path);
        if (suggestion == Suggestion.None && Path.HasExtension(path) == Path.HasExtension(nearest))
            suggestion = Suggestion.Of(path, nearest, site.FindPage(nearest)?.Title ?? "");
        if (Path.HasExtension(path) && !path.StartsWith(OpenDataRoutes.Index.Path, StringComparison.Ordinal))
            report.Add(LinkDiagnostics.MissingFile, span, written, path, suggestion.Japanese, suggestion.English);
        else
            report.Add(LinkDiagnostics.MissingTarget, span, written, suggestion.Japanese, suggestion.English);
    }

    private void ReportUnpublished(SourceSpan span, ScannedPage page, string written, UnpublishedPage target, LinkReport report)
    {
        // What appears together may lead to each other.
        if (!site.Council.Unpublished.Any(other => other.Source == page.File.Source))
            report.Add(LinkDiagnostics.UnpublishedTarget, span, written, target.Title, target.InJapanese, target.InEnglish);
    }

    // Pages have the address escaped, and below the path of the site, that content has as it is.
    private string AsWritten(string link) =>
        Uri.UnescapeDataString(link.StartsWith(site.Address.BasePath + "/", StringComparison.Ordinal) ? link[site.Address.BasePath.Length..] : link);
}
