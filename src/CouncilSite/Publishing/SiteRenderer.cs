using System.Buffers;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Links;
using CouncilSite.Publishing.Scanning;
using CouncilSite.Publishing.Search;
using CouncilSite.Site;

namespace CouncilSite.Publishing;

/// <summary>Renders every page and makes every file of a site, on all cores.</summary>
/// <param name="site">The planned site.</param>
/// <param name="theme">How it looks.</param>
/// <param name="diagnostics">Takes the faults of what is left out because it throws.</param>
internal sealed class SiteRenderer(SiteView site, ITheme theme, DiagnosticBag diagnostics)
{
    /// <summary>The finished files, in the order of the plan: pages first, the search index of them last.</summary>
    public RenderedSite Render()
    {
        var work = site.Plan.Pages.Select(page => (File: new RenderedFile(page.Route, default, page, page.Source ?? site.Council.SettingsFile), Create: (Func<SiteView, ReadOnlyMemory<byte>>?)null))
            .Concat(site.Plan.Files.Select(file => (File: new RenderedFile(file.Route, default, null, file.Source), Create: (Func<SiteView, ReadOnlyMemory<byte>>?)file.Create)))
            .ToArray();
        var made = new (RenderedFile File, ScannedPage? Page)?[work.Length];
        Parallel.For(0, work.Length, static () => new Worker(), (index, _, worker) =>
        {
            made[index] = Make(work[index].File, work[index].Create, worker);
            return worker;
        }, static _ => { });
        var pages = made.Select(one => one?.Page).OfType<ScannedPage>().ToList();
        return new RenderedSite([.. made.Select(one => one?.File).OfType<RenderedFile>(), SearchIndex.Create(pages, site)], pages);
    }

    private (RenderedFile, ScannedPage?)? Make(RenderedFile file, Func<SiteView, ReadOnlyMemory<byte>>? create, Worker worker)
    {
        var finished = diagnostics.Run(LinkPlaces.OfPage(file), () =>
        {
            try
            {
                return file with { Bytes = create is null ? worker.Render(file.Page!, site, theme) : create(site) };
            }
            catch (ThemeFaultException exception)
            {
                diagnostics.Add(exception.Fault);
                return null;
            }
        });
        if (finished is null)
            return null;
        return (finished, finished.IsHtml ? diagnostics.Run(LinkPlaces.OfPage(file), () => worker.Scanner.Scan(finished)) : null);
    }

    // One for each thread: its buffer is used again.
    private sealed class Worker
    {
        private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);

        public PageScanner Scanner { get; } = new();

        public byte[] Render(Page page, SiteView site, ITheme theme)
        {
            _buffer.ResetWrittenCount();
            theme.Render(page, site, _buffer);
            return _buffer.WrittenSpan.ToArray();
        }
    }
}

/// <summary>A rendered site that is yet to be checked.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Pages">What was read in those that are HTML.</param>
internal sealed record RenderedSite(IReadOnlyList<RenderedFile> Files, IReadOnlyList<ScannedPage> Pages);
