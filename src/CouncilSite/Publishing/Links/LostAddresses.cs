using System.Collections.Concurrent;
using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Links;

/// <summary>
/// The addresses that the public has been given and that are gone. Whatever the site itself links to there is broken
/// because of that alone, and makes it an error. Safe to ask from several threads.
/// </summary>
internal sealed class LostAddresses
{
    private readonly PublishedPlaces _published;
    private readonly UnnamedFiles _unnamed;
    private readonly Dictionary<LinkTarget, LostAddress> _lost = [];
    private readonly ConcurrentDictionary<LostAddress, bool> _linked = [];
    private readonly Lazy<ILookup<Route?, Page>> _newPages;

    /// <param name="site">The planned site.</param>
    /// <param name="resolver">Finds where addresses lead.</param>
    /// <param name="published">What is there.</param>
    /// <param name="unnamed">The files that nothing names.</param>
    public LostAddresses(SiteView site, LinkResolver resolver, PublishedPlaces published, UnnamedFiles unnamed)
    {
        (_published, _unnamed) = (published, unnamed);
        var given = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in site.Council.PublishedAddresses)
        {
            if (resolver.Resolve(site.Address.Href(address.Value), Route.Home) is not { } target)
                continue;
            given.Add(target.Path);
            var state = published.Find(target);
            if (state is not (PlaceState.Published or PlaceState.Unread))
                _lost.TryAdd(target, new LostAddress(address, target, state == PlaceState.Unpublished ? published.UnpublishedAt(target) : null));
        }

        _newPages = new(() => site.Plan.Pages.Where(page => !given.Contains(page.Route.Path)).ToLookup(page => page.Route.Parent));
    }

    /// <summary>The file whose fault a link that leads nowhere follows from, since it leads to one of them; null for none.</summary>
    public string? FindCause(LinkTarget target)
    {
        if (!_lost.TryGetValue(target, out var lost) && !_lost.TryGetValue(target with { Fragment = "" }, out lost))
            return null;
        _linked.TryAdd(lost, true);
        return lost.Place.File.Path;
    }

    /// <summary>Reports them all. Call when all links have been followed.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var lost in _lost.Values)
        {
            if (lost.Withdrawn is { } page)
                diagnostics.Add(Graded(LinkDiagnostics.Withdrawn, lost), lost.Place, page.Title, page.InJapanese, page.InEnglish);
            else if (FindMeant(lost.Target) is var meant)
                diagnostics.Add(Graded(LinkDiagnostics.LostAddress, lost), lost.Place, lost.Address.Value, meant.Japanese, meant.English);
        }
    }

    private DiagnosticDescriptor Graded(DiagnosticDescriptor descriptor, LostAddress lost) =>
        _linked.ContainsKey(lost) ? descriptor with { Severity = Severity.Error } : descriptor;

    private Suggestion FindMeant(LinkTarget target)
    {
        if (target.Fragment.Length > 0)
            return _published.Has(target.Path) ? Suggestion.Of(target.Fragment, _published.NearestFragment(target)) : Suggestion.None;
        if (_unnamed.SuggestFor(target.Path) is var file && file != Suggestion.None)
            return file;
        // A page of a new address where the old one lay: the only one, or the one of the nearest name.
        List<Page> pages = Route.TryParse(target.Path, out var route) ? [.. _newPages.Value[route.Parent]] : [];
        var nearest = NearestName.Find(target.Path, pages.Select(page => page.Route.Path));
        return pages.Find(page => page.Route.Path == nearest) is { } moved && (pages.Count == 1 || NearestName.IsNear(target.Path, nearest))
            ? new($"「{nearest}」（{moved.Title}）に移ったのではありませんか。", $"Did it move to '{nearest}' ('{moved.Title}')? ")
            : Suggestion.None;
    }

    private sealed record LostAddress(Located<string> Address, LinkTarget Target, UnpublishedPage? Withdrawn)
    {
        public SourceSpan Place => Withdrawn?.Reason ?? Address.Span;
    }
}
