using CouncilSite.Publishing.Links;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Search;

/// <summary>One thing that the search finds: a part of a page, or a file.</summary>
/// <param name="Address">Where it is: root-relative, with the place on the page.</param>
/// <param name="Title">The page's title, or the words by which pages link to the file.</param>
/// <param name="Names">Other names of the page, as menus have them, set apart by spaces; empty for none.</param>
/// <param name="Heading">The part's heading; empty for a page's beginning and for files.</param>
/// <param name="Text">Its words.</param>
/// <param name="Weight">How much a find in it counts, beside 1 for the pages that visitors come for.</param>
internal sealed record SearchDocument(string Address, string Title, string Names, string Heading, string Text, double Weight)
{
    /// <summary>All documents of one page: its parts, and those attachments that it links to.</summary>
    public static IEnumerable<SearchDocument> Of(ScannedPage scanned, SiteView site)
    {
        var page = scanned.File.Page!;
        var root = site.Address.Href("/");
        var address = site.Address.Href(page.Route.Path);
        var names = string.Join(' ', site.Plan.Menu.Where(item => item.Address == page.Route.Path).Select(item => item.Title).Append(page.ShortTitle)
            .Where(name => name != page.Title).Distinct());
        var weight = page.Search switch
        {
            SearchReach.Whole => 1,
            SearchReach.Notice => 0.8,
            _ => 0.5,
        };
        // Of a page that repeats others, what stands above their parts.
        var hasText = page.Search is not SearchReach.Headings;
        foreach (var section in scanned.Sections.Where(section => hasText || section.Level <= 2))
        {
            var place = section.Anchor.Length > 0 ? $"{address}#{section.Anchor}" : address;
            yield return new SearchDocument(place, page.Title, names, section.Heading, hasText ? section.Text : "", weight);
        }

        foreach (var file in scanned.Files.Where(file => file.Address.StartsWith(root, StringComparison.Ordinal)))
        {
            if (site.DescribeFile(file.Address[(root.Length - 1)..]) is { } description)
                yield return new SearchDocument(file.Address, file.Text, "", "", $"{description} {page.Title}", weight);
        }
    }
}
