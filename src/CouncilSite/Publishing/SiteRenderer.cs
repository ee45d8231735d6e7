using System.Buffers;
using System.Collections.Concurrent;
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
/// <param name="sink">Takes the files, so that their bytes are not kept; null to keep them.</param>
internal sealed class SiteRenderer(SiteView site, ITheme theme, DiagnosticBag diagnostics, IFileSink? sink = null)
{
    // Of the search index, which is nearly as large as all pages.
    private const int FilesAtOnce = 128;

    /// <summary>The finished files, in the order of the plan: pages first, the parts of the search index last; none where the work is called off.</summary>
    public RenderedSite Render(CancellationToken isOutdated = default)
    {
        var (plan, count) = (site.Plan, site.Plan.Pages.Count);
        var files = new RenderedFile?[count + plan.Files.Count];
        var pages = new ReadPage?[files.Length];
        // What takes longest must not be left for one core at the end: books, and then the icons.
        int[] order = [.. Enumerable.Range(0, files.Length).OrderBy(index => index >= count ? 1 : plan.Pages[index].IsMadeOfPages ? 0 : 2)];
        var idle = new ConcurrentBag<Worker>();
        AllCores.ForEach(order, index =>
        {
            if (isOutdated.IsCancellationRequested)
                return;
            var worker = idle.TryTake(out var rested) ? rested : new Worker();
            if ((index < count ? Render(plan.Pages[index], worker) : Create(plan.Files[index - count])) is { } file)
            {
                if (file.IsHtml)
                    pages[index] = diagnostics.Run(LinkPlaces.OfPage(file), () => worker.Read(file, site));
                files[index] = sink is not null ? PassOn(file) : index < count ? worker.Keep(file) : file;
            }

            idle.Add(worker);
        });
        if (isOutdated.IsCancellationRequested)
            return new RenderedSite([], []);
        var read = pages.OfType<ReadPage>().ToList();
        var search = SearchIndex.Create(read.SelectMany(page => page.Indexed), site.Council.Synonyms);
        return new RenderedSite([.. files.OfType<RenderedFile>(), .. sink is null ? search : search.Chunk(FilesAtOnce).SelectMany(some => AllCores.Select(some, PassOn))], [.. read.Select(page => page.Scanned)]);
    }

    /// <summary>One page; null, with the fault in the bag, where it throws.</summary>
    public RenderedFile? Render(Page page) => Render(page, new Worker());

    /// <summary>One file; null, with the fault in the bag, where it throws.</summary>
    public RenderedFile? Create(GeneratedFile file) =>
        Make(new RenderedFile(file.Route, default, null, file.Source), () => file.Create(site));

    private RenderedFile PassOn(RenderedFile file)
    {
        sink!.Take(file);
        return file with { Bytes = default };
    }

    // Its bytes are those of the worker's buffer.
    private RenderedFile? Render(Page page, Worker worker) =>
        Make(new RenderedFile(page.Route, default, page, page.Source ?? site.Council.SettingsFile), () => worker.Render(page, site, theme));

    private RenderedFile? Make(RenderedFile file, Func<ReadOnlyMemory<byte>> write) =>
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

    // What was read in a finished page, for the links and for the search.
    private sealed record ReadPage(ScannedPage Scanned, IReadOnlyList<IndexedPage> Indexed);

    // One for each core: its buffers are used again.
    private sealed class Worker
    {
        private readonly ArrayBufferWriter<byte> _buffer = new(64 * 1024);
        private readonly PageScanner _scanner = new();
        private readonly KeptBytes _kept = new();
        private readonly PageIndexer _indexer;

        public Worker() => _indexer = new PageIndexer(_kept);

        public ReadOnlyMemory<byte> Render(Page page, SiteView site, ITheme theme)
        {
            _buffer.ResetWrittenCount();
            theme.Render(page, site, _buffer);
            return _buffer.WrittenMemory;
        }

        public RenderedFile Keep(RenderedFile file) => file with { Bytes = _kept.Keep(file.Bytes.Span) };

        public ReadPage Read(RenderedFile html, SiteView site)
        {
            var scanned = _scanner.Scan(html);
            // The words are let go: they would be as much again as all pages.
            return SearchIndex.Holds(html.Page)
                ? new ReadPage(scanned with { Sections = [], Files = [] }, [.. SearchedPage.Of(scanned, site).Select(_indexer.Index)])
                : new ReadPage(scanned, []);
        }
    }
}

/// <summary>A rendered site that is yet to be checked.</summary>
/// <param name="Files">Its files.</param>
/// <param name="Pages">What was read in those that are HTML.</param>
internal sealed record RenderedSite(IReadOnlyList<RenderedFile> Files, IReadOnlyList<ScannedPage> Pages);
