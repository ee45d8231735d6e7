using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Links;
using CouncilSite.Publishing.Scanning;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.ExternalLinks;

/// <summary>An address of another site that pages lead to.</summary>
/// <param name="Address">The address, without the place on its page.</param>
/// <param name="Places">Where in the content it is written; the page as a whole where a template made it.</param>
public sealed record ExternalLink(Uri Address, IReadOnlyList<SourceSpan> Places)
{
    /// <summary>The links of a finished site to others, each address once.</summary>
    /// <param name="site">The planned site that the files were rendered from.</param>
    /// <param name="files">The files.</param>
    public static IReadOnlyList<ExternalLink> FindAll(SiteView site, IReadOnlyList<RenderedFile> files)
    {
        var resolver = new LinkResolver(site.Address);
        var scanner = new PageScanner();
        // What the program makes of the repository's address, such as a link to correct each page, stands and falls with it.
        var repository = site.Council.Settings.Repository?.AbsoluteUri.TrimEnd('/') + "/";
        var found = new SortedDictionary<string, HashSet<SourceSpan>>(StringComparer.Ordinal);
        foreach (var page in files.Where(file => file.IsHtml).Select(scanner.Scan))
        {
            var places = new LinkPlaces(site, resolver, page.File);
            foreach (var link in page.Links)
            {
                if (page.Loaded.Contains(link) || AddressOf(link, page, resolver) is not { } address || (repository.Length > 1 && address.StartsWith(repository, StringComparison.Ordinal)))
                    continue;
                if (!found.TryGetValue(address, out var spans))
                    found.Add(address, spans = []);
                spans.UnionWith(places.OfLink(link).Select(place => place.Span));
            }
        }

        return [.. found.Select(link => new ExternalLink(new Uri(link.Key), [.. link.Value]))];
    }

    /// <summary>Reports what its host answered, at each of its places, where somebody has to see to it.</summary>
    public void Report(LinkAnswer answer, DiagnosticBag diagnostics)
    {
        foreach (var place in Places)
        {
            if (answer.Fault is { } fault)
                diagnostics.Add(LinkDiagnostics.DeadExternalLink, place, Address.OriginalString, LinkAnswer.JapaneseOf(fault), LinkAnswer.EnglishOf(fault));
            else if (answer.MovedTo is { } moved)
                diagnostics.Add(LinkDiagnostics.MovedExternalLink, place, Address.OriginalString, moved);
        }
    }

    private static string? AddressOf(string link, ScannedPage page, LinkResolver resolver) =>
        LinkRules.SchemeOf(link) is "http" or "https" && resolver.Resolve(link, page.File.Route) is null && Uri.TryCreate(link.Split('#')[0], UriKind.Absolute, out var uri)
            ? uri.AbsoluteUri : null;
}
