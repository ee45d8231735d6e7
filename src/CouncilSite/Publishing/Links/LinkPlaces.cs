using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Links;

/// <summary>Finds where in the content a link of a finished page was written.</summary>
/// <param name="site">The planned site.</param>
/// <param name="resolver">Finds where links lead.</param>
internal sealed class LinkPlaces(SiteView site, LinkResolver resolver)
{
    /// <summary>The place of a page as a whole: its source's beginning.</summary>
    public static SourceSpan OfPage(RenderedFile file) =>
        (file.Source ?? new SourceFile(file.Route.OutputPath, file.Route.Path, "")).Beginning;

    /// <summary>
    /// Every place in the page's texts, in fields and in the menu that links to a target; the page as a whole where a
    /// template made the link.
    /// </summary>
    public IReadOnlyList<SourceSpan> OfLink(RenderedFile file, LinkTarget target)
    {
        var written = (file.Page?.Texts ?? []).SelectMany(text => text.Links.Concat(text.FindMentions(site.LinksFor(file.Page!))))
            .Where(link => LeadsTo(link.Address, target, file.Route)).Select(link => link.Span)
            .Concat((file.Page?.Addresses ?? []).Where(address => LeadsTo(address.Value, target, file.Route)).Select(address => address.Span))
            .Concat(site.Council.Settings.Navigation.Where(item => LeadsTo(item.Address, target, file.Route)).Select(item => item.Span))
            .ToList();
        if (written.Count == 0)
            written = [.. MentionsIn(file, target)];
        return written.Count > 0 ? written : [OfPage(file)];
    }

    // Text of a YAML field is a mere string by the time it is set: its mentions are looked up in the file itself.
    private IEnumerable<SourceSpan> MentionsIn(RenderedFile file, LinkTarget target) =>
        file is { Source: { } source, Page: { } page }
            ? site.LinksFor(page).FindMentions(source.Text)
                .Where(mention => LeadsTo(mention.Address, target, file.Route))
                .Select(mention => source.Span(mention.Start, mention.Start + mention.Length))
            : [];

    private bool LeadsTo(string address, LinkTarget target, Route page) =>
        resolver.Resolve(site.Address.Href(KanaComposition.Compose(address)), page) == target;
}
