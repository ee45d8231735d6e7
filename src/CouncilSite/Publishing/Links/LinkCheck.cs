using CouncilSite.Addresses;
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
        var lost = new LostAddresses(site, _resolver, published, _unnamed);
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
                    ReportLink(page, link, published, lost, places, report);
            }
        }));
        report.Complete();
        lost.Report(diagnostics);
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

    private void ReportMissingLogo(DiagnosticBag diagnostics)
    {
        if (site.Council.Settings is { Logo: { } logo, LogoRoute: { } route } && !site.Has(route) && _unnamed.SuggestFor(route.Path) is var meant)
            diagnostics.Add(SiteDiagnostics.MissingLogo, logo.Span, logo.Value, meant.Japanese, meant.English);
    }

    private void ReportLink(ScannedPage page, string link, PublishedPlaces published, LostAddresses lost, LinkPlaces places, LinkReport report)
    {
        if (LinkRules.FindFault(link) is { } fault)
        {
            _unnamed.FindMeant(AsWritten(link));
            Report(LinkDiagnostics.ForbiddenAddress, AsWritten(link), fault.Japanese, fault.English);
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
            ReportPlace(page, link, target, published, lost, places, report);
        }

        void Report(DiagnosticDescriptor descriptor, params string[] arguments)
        {
            foreach (var (span, _) in places.OfLink(link))
                report.Add(descriptor, span, arguments);
        }
    }

    private void ReportPlace(ScannedPage page, string link, LinkTarget target, PublishedPlaces published, LostAddresses lost, LinkPlaces places, LinkReport report)
    {
        var state = published.Find(target);
        if (state == PlaceState.Published)
            return;
        var written = AsWritten(link);
        foreach (var (span, isMention) in places.OfLink(link))
        {
            if (state == PlaceState.Unpublished && MayLead(span, page, target, published))
                continue;
            switch (state)
            {
                case PlaceState.Unread:
                    report.AddFollower(published.CauseOf(target)!, new Diagnostic(LinkDiagnostics.MissingTarget, span, new EquatableList<string>([target.Path])));
                    break;
                case var _ when !isMention && lost.FindCause(target) is { } cause:
                    report.AddFollower(cause, new Diagnostic(LinkDiagnostics.MissingTarget, span, new EquatableList<string>([target.Path])));
                    break;
                case PlaceState.Unpublished when published.UnpublishedAt(target) is var waiting:
                    report.Add(LinkDiagnostics.UnpublishedTarget, span, written, waiting.Title, waiting.InJapanese, waiting.InEnglish);
                    break;
                case var _ when isMention:
                    report.Add(LinkDiagnostics.MissingMention, span, span.Text, target.Path);
                    break;
                case PlaceState.NoSuchFragment:
                    var place = Suggestion.Of(target.Fragment, published.NearestFragment(target));
                    report.Add(LinkDiagnostics.MissingFragment, span, written, target.Fragment, place.Japanese, place.English);
                    break;
                default:
                    ReportMissing(span, target.Path, written, published, report);
                    break;
            }
        }
    }

    private void ReportMissing(SourceSpan span, string path, string written, PublishedPlaces published, LinkReport report)
    {
        if (MeantAddress.Find(written, published.Has) is { } meant)
        {
            var sure = Suggestion.To(meant, site.FindPage(meant)?.Title ?? "");
            report.Add(LinkDiagnostics.MissingTarget, span, written, sure.Japanese, sure.English);
            return;
        }

        // A file is no slip of a page's address.
        var nearest = published.NearestPath(path);
        var suggestion = _unnamed.SuggestFor(path);
        if (suggestion == Suggestion.None && Path.HasExtension(path) == Path.HasExtension(nearest))
            suggestion = Suggestion.Of(path, nearest, site.FindPage(nearest)?.Title ?? "");
        if (Path.HasExtension(path) && !path.StartsWith(OpenDataRoutes.Index.Path, StringComparison.Ordinal))
            report.Add(LinkDiagnostics.MissingFile, span, written, path, suggestion.Japanese, suggestion.English);
        else
            report.Add(LinkDiagnostics.MissingTarget, span, written, suggestion.Japanese, suggestion.English);
    }

    // A preview's own lists lead to what is not published yet, and what appears together may lead to each other.
    private bool MayLead(SourceSpan span, ScannedPage page, LinkTarget target, PublishedPlaces published) =>
        (span.Start == span.End && published.Has(target.Path)) || site.Council.Unpublished.Any(other => other.Source == page.File.Source);

    // Pages have the address escaped, and below the path of the site, that content has as it is.
    private string AsWritten(string link) =>
        Uri.UnescapeDataString(link.StartsWith(site.Address.BasePath + "/", StringComparison.Ordinal) ? link[site.Address.BasePath.Length..] : link);
}
