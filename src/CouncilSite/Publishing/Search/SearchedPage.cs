using CouncilSite.Publishing.Links;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Search;

/// <summary>What the search finds: a page, or a file.</summary>
/// <param name="Address">Where it is, root-relative.</param>
/// <param name="Title">The page's title, or the words by which pages link to the file.</param>
/// <param name="Names">Other names of the page, as menus have them, set apart by spaces; empty for none.</param>
/// <param name="Weight">How much a find in it counts, in tenths: ten for the pages that visitors come for.</param>
/// <param name="Parts">Its parts, in their order; of a file there is one.</param>
internal sealed record SearchedPage(string Address, string Title, string Names, int Weight, IReadOnlyList<SearchedPart> Parts)
{
    // So that a few finds are soon loaded, whatever their pages hold. In characters.
    private const int MostOfAPart = 800;

    /// <summary>All that the search finds by one page: itself, and those attachments that it links to.</summary>
    public static IEnumerable<SearchedPage> Of(ScannedPage scanned, SiteView site)
    {
        var page = scanned.File.Page!;
        var root = site.Address.Href("/");
        var address = site.Address.Href(page.Route.Path);
        var names = string.Join(' ', site.Plan.Menu.Where(item => item.Address == page.Route.Path).Select(item => item.Title).Append(page.ShortTitle)
            .Where(name => name != page.Title).Distinct());
        var weight = page.Search switch
        {
            SearchReach.Whole => 10,
            SearchReach.Notice => 8,
            _ => 5,
        };
        // Of a page that repeats others, what stands above their parts.
        var hasText = page.Search is not SearchReach.Headings;
        yield return new SearchedPage(address, page.Title, names, weight,
        [
            .. scanned.Sections.Where(section => hasText || section.Level <= 2).SelectMany(section => Cut(
                section.Anchor.Length > 0 ? $"{address}#{section.Anchor}" : address, section.Heading, hasText ? section.Text : "")),
        ]);
        foreach (var file in scanned.Files.Where(file => file.Address.StartsWith(root, StringComparison.Ordinal)))
        {
            if (site.DescribeFile(file.Address[(root.Length - 1)..]) is { } description)
                yield return new SearchedPage(file.Address, file.Text, "", weight, [new SearchedPart(file.Address, "", $"{description} {page.Title}")]);
        }
    }

    private static IEnumerable<SearchedPart> Cut(string address, string heading, string text)
    {
        for (var at = 0; at == 0 || at < text.Length;)
        {
            var length = Math.Min(MostOfAPart, text.Length - at);
            if (at + length < text.Length && char.IsHighSurrogate(text[at + length - 1]))
                length--;
            yield return new SearchedPart(address, heading, text.Substring(at, length));
            at += Math.Max(length, 1);
        }
    }
}

/// <summary>A part of what the search finds, from one heading to the next at most.</summary>
/// <param name="Address">Where it is: root-relative, with the place on the page.</param>
/// <param name="Heading">Its heading; empty for a page's beginning and for files.</param>
/// <param name="Text">Its words.</param>
internal sealed record SearchedPart(string Address, string Heading, string Text);
