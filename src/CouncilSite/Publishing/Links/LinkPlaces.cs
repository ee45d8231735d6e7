using CouncilSite.Addresses;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Links;

/// <summary>Finds where in the content the links of a finished page were written. For one thread.</summary>
/// <param name="site">The planned site.</param>
/// <param name="resolver">Finds where links lead.</param>
/// <param name="file">The page.</param>
internal sealed class LinkPlaces(SiteView site, LinkResolver resolver, RenderedFile file)
{
    private ILookup<LinkTarget, (SourceSpan Span, bool IsMention)>? _written;
    private ILookup<LinkTarget, (SourceSpan Span, bool IsMention)>? _mentioned;

    /// <summary>The place of a page as a whole: its source's beginning; of a theme's file its address.</summary>
    public static SourceSpan OfPage(RenderedFile file) =>
        (file.Source ?? new SourceFile(file.Route.OutputPath, file.Route.Path, "")).Beginning;

    /// <summary>
    /// Every place in the page's texts, in fields and in the menu where a link is written, and whether words became the
    /// link by themselves; the page as a whole where a template made it.
    /// </summary>
    /// <param name="link">The address as it stands in the page.</param>
    public IEnumerable<(SourceSpan Span, bool IsMention)> OfLink(string link)
    {
        var meaning = MeaningOf(link);
        _written ??= Written().ToLookup(place => place.Meaning, place => (place.Span, place.IsMention));
        if (_written.Contains(meaning))
            return _written[meaning];
        _mentioned ??= Mentioned().ToLookup(place => place.Meaning, place => (place.Span, place.IsMention));
        return _mentioned.Contains(meaning) ? _mentioned[meaning] : [(OfPage(file), false)];
    }

    private IEnumerable<(LinkTarget Meaning, SourceSpan Span, bool IsMention)> Written() =>
        (file.Page?.Texts ?? []).SelectMany(text => text.Links.Select(link => (Address: link.Address, Span: link.Span, IsMention: false))
                .Concat(text.FindMentions(site.LinksFor(file.Page!)).Select(link => (Address: link.Address, Span: link.Span, IsMention: true))))
            .Concat((file.Page?.Addresses ?? []).Select(address => (Address: address.Value, Span: address.Span, IsMention: false)))
            .Concat(site.Council.Settings.Navigation.Select(item => (Address: item.Address, Span: item.Span, IsMention: false)))
            .Select(place => (MeaningOfContent(place.Address), place.Span, place.IsMention));

    // Text of a YAML field is a mere string by the time it is set: its mentions are looked up in the file itself.
    private IEnumerable<(LinkTarget Meaning, SourceSpan Span, bool IsMention)> Mentioned() =>
        file is { Source: { } source, Page: { } page }
            ? site.LinksFor(page).FindMentions(source.Text)
                .Select(mention => (MeaningOfContent(mention.Address), source.Span(mention.Start, mention.Start + mention.Length), true))
            : [];

    private LinkTarget MeaningOfContent(string address) => MeaningOf(site.Address.Href(KanaComposition.Compose(address)));

    // Pages have the address escaped that content has as it is.
    private LinkTarget MeaningOf(string link) => resolver.Resolve(link, file.Route)
        ?? new LinkTarget(Uri.UnescapeDataString(LinkRules.Trim(link)), "", IsOfSite: false);
}
