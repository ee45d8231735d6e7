using System.Buffers;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Links;
using CouncilSite.Publishing.Search;
using CouncilSite.Site;

namespace CouncilSite.Publishing;

/// <summary>Renders every page and makes every file of a site, on all cores.</summary>
public static class SiteRenderer
{
    /// <summary>
    /// The finished files, in the order of the plan: pages first, the search index of them last. What throws is left
    /// out, its fault in the bag.
    /// </summary>
    public static IReadOnlyList<RenderedFile> Render(SiteView site, ITheme theme, DiagnosticBag diagnostics)
    {
        var pages = site.Plan.Pages.AsParallel().AsOrdered()
            .Select(page => Make(new RenderedFile(page.Route, default, page, page.Source ?? site.Council.SettingsFile), () => Render(page, site, theme)))
            .OfType<RenderedFile>().ToList();
        var files = site.Plan.Files.AsParallel().AsOrdered()
            .Select(file => Make(new RenderedFile(file.Route, default, null, file.Source), () => file.Create(site)))
            .OfType<RenderedFile>();
        return [.. pages, .. files, SearchIndex.Create(pages, site)];

        RenderedFile? Make(RenderedFile file, Func<ReadOnlyMemory<byte>> write) =>
            diagnostics.Run(LinkPlaces.OfPage(file), () =>
            {
                try
                {
                    return file with { Bytes = write() };
                }
                catch (ThemeFaultException exception)
                {
                    diagnostics.Add(exception.Fault);
                    return null;
                }
            });
    }

    private static ReadOnlyMemory<byte> Render(Page page, SiteView site, ITheme theme)
    {
        var buffer = new ArrayBufferWriter<byte>(32 * 1024);
        theme.Render(page, site, buffer);
        return buffer.WrittenMemory;
    }
}
