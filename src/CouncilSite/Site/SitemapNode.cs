using CouncilSite.Addresses;

namespace CouncilSite.Site;

/// <summary>A page with the pages below it.</summary>
/// <param name="Page">The page.</param>
/// <param name="Children">The listed pages whose address goes on from its own, by address.</param>
public sealed record SitemapNode(Page Page, IReadOnlyList<SitemapNode> Children)
{
    /// <summary>All listed pages below the home page; a page stands under the nearest listed page above it.</summary>
    public static SitemapNode Of(SiteView site)
    {
        var listed = site.Plan.Pages.Where(page => page.IsListed).ToList();
        var below = listed
            .Where(page => page.Route != Route.Home)
            .ToLookup(page => site.Breadcrumbs(page).Last(above => above.IsListed).Route);
        return Grow(listed.Single(page => page.Route == Route.Home));

        SitemapNode Grow(Page page) => new(page, [.. below[page.Route].Select(Grow)]);
    }
}
