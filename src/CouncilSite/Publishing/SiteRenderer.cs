using System.Buffers;
using CouncilSite.Site;

namespace CouncilSite.Publishing;

/// <summary>Renders every page and makes every file of a site, on all cores.</summary>
public static class SiteRenderer
{
    /// <summary>The finished files, in the order of the plan: pages first, the search index of them last.</summary>
    public static IReadOnlyList<RenderedFile> Render(SiteView site, ITheme theme)
    {
        var pages = site.Plan.Pages.AsParallel().AsOrdered().Select(page =>
        {
            var buffer = new ArrayBufferWriter<byte>(32 * 1024);
            theme.Render(page, site, buffer);
            return new RenderedFile(page.Route, buffer.WrittenMemory, page, page.Source);
        }).ToList();
        var files = site.Plan.Files.AsParallel().AsOrdered()
            .Select(file => new RenderedFile(file.Route, file.Create(site), null, file.Source));
        return [.. pages, .. files, SearchIndex.Create(pages, site)];
    }
}
