using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds;
using CouncilSite.Publishing.Links;
using CouncilSite.Publishing.Markup;
using CouncilSite.Publishing.Pdf;
using CouncilSite.Site;

namespace CouncilSite.Publishing;

/// <summary>What decides a build besides the content: two builds of equal content and options give equal bytes.</summary>
/// <param name="Theme">How the site looks, or what decides it by the settings.</param>
/// <param name="Today">The day of the build in Asia/Tokyo.</param>
/// <param name="BaseUrl">Where the site is published; null for what content/site.yml says.</param>
/// <param name="PdfBrowser">What prints the PDF editions and draws the pictures with the titles; null for a site without them and without links to them.</param>
/// <param name="ChecksMarkup">Whether the deep check of the pages' markup is made as well.</param>
public sealed record BuildOptions(
    IThemeChoice Theme, DateOnly Today, Uri? BaseUrl = null, InstalledBrowser? PdfBrowser = null, bool ChecksMarkup = false)
{
    /// <summary>Whether drafts and what is of a later day have pages, marked as such: for a preview.</summary>
    public bool ShowsUnpublished { get; init; }
}

/// <summary>Content in, checked site out: read → choose the theme → check → plan → render → check links.</summary>
/// <param name="store">Where the content comes from.</param>
/// <param name="history">When content files were last changed.</param>
/// <param name="options">What else decides the build.</param>
/// <param name="memory">What was read the last time; null to read everything.</param>
public sealed class SiteBuild(IContentStore store, IPageHistory history, BuildOptions options, ReadingMemory? memory = null)
{
    /// <summary>
    /// Makes the whole site and checks it. The files may be published only where the bag then holds no error; none are
    /// returned where there was nothing to go on with.
    /// </summary>
    /// <param name="diagnostics">Takes every fault.</param>
    /// <param name="progress">Hears of each step as it begins.</param>
    /// <param name="sink">Takes all files where there is no error, and their bytes are then not returned; null to have them returned.</param>
    public IReadOnlyList<RenderedFile> Run(DiagnosticBag diagnostics, Action<BuildStep>? progress = null, IFileSink? sink = null) =>
        Plan(diagnostics, progress) is { } planned ? Finish(planned, diagnostics, progress, sink) : [];

    /// <summary>The first half: reads the content, checks what it says and plans the site; null where there is nothing to go on with.</summary>
    public PlannedSite? Plan(DiagnosticBag diagnostics, Action<BuildStep>? progress = null)
    {
        progress?.Invoke(BuildStep.Read);
        // The outermost net; printing and the choice of the theme are outside it, since their faults are not of the content.
        if (diagnostics.Run(store.Place("").Beginning, () => new CouncilReader(ContentKinds.All, store, options.Today, options.BaseUrl, memory, options.ShowsUnpublished).Read(diagnostics)) is not { } council
            || options.Theme.Choose(council.Settings, diagnostics) is not { } theme)
            return null;
        return diagnostics.Run(store.Place("").Beginning, () => Plan(council, theme, diagnostics));
    }

    /// <summary>The second half: renders the planned site and checks what came of it.</summary>
    /// <param name="planned">The planned site.</param>
    /// <param name="diagnostics">Takes every fault.</param>
    /// <param name="progress">Hears of each step as it begins.</param>
    /// <param name="sink">Takes all files where there is no error, and their bytes are then not returned; null to have them returned.</param>
    /// <param name="isOutdated">Calls the work off; what it gives then is worth nothing.</param>
    public IReadOnlyList<RenderedFile> Finish(
        PlannedSite planned, DiagnosticBag diagnostics, Action<BuildStep>? progress = null, IFileSink? sink = null, CancellationToken isOutdated = default)
    {
        // What cannot be published is not passed on, and what is printed or checked once more not before that.
        var early = diagnostics.HasErrors || options.PdfBrowser is not null || options.ChecksMarkup ? null : sink;
        progress?.Invoke(BuildStep.Render);
        if (diagnostics.Run(store.Place("").Beginning, () => planned.Render(diagnostics, early, isOutdated)) is not { } rendered || isOutdated.IsCancellationRequested)
            return [];
        progress?.Invoke(BuildStep.Check);
        Action[] checks = [() => Check(planned.View, rendered, diagnostics), () => CheckTexts(planned.View, diagnostics)];
        AllCores.ForEach(checks, check => diagnostics.Run(store.Place("").Beginning, check));
        if (diagnostics.HasErrors || early is not null)
            return rendered.Files;
        IReadOnlyList<RenderedFile> files = options.PdfBrowser is { } browser ? Print(planned, rendered.Files, browser, progress) : rendered.Files;
        if (sink is not null)
            AllCores.ForEach(files, sink.Take);
        return files;
    }

    private IReadOnlyList<RenderedFile> Print(PlannedSite planned, IReadOnlyList<RenderedFile> files, InstalledBrowser browser, Action<BuildStep>? progress)
    {
        progress?.Invoke(BuildStep.Print);
        var site = planned.View;
        return
        [
            .. files,
            .. new PdfEditions(browser, site.Address, site.Council.Settings.Name, options.Today).Print(files),
            .. new SharePictures(browser, site).Draw(planned.Theme),
        ];
    }

    private PlannedSite Plan(Council council, ITheme theme, DiagnosticBag diagnostics)
    {
        foreach (var fault in history.Faults)
            diagnostics.Add(fault.Descriptor, store.Place("").Beginning, fault.Arguments);
        ReportUnpublished(council.Unpublished, diagnostics);
        AllCores.ForEach(ContentKinds.All, kind => Check(kind, council, diagnostics));
        var plan = SitePlanner.Plan(ContentKinds.All, council, theme, diagnostics);
        return new PlannedSite(theme, new SiteView(
            council, plan, new SiteAddress(council.Settings.BaseUrl), history, [.. ContentKinds.All.Select(kind => kind.Mentions).OfType<IMentionFinder>()],
            withEditions: options.PdfBrowser is not null));
    }

    private static void ReportUnpublished(IReadOnlyList<UnpublishedPage> pages, DiagnosticBag diagnostics)
    {
        if (pages.Count == 0)
            return;
        var days = pages.GroupBy(page => page.From).OrderBy(day => day.Key).Select(day => (Page: day.First(), Count: day.Count())).ToList();
        diagnostics.Add(ContentDiagnostics.Unpublished, pages[0].Reason, $"{pages.Count}",
            string.Join('、', days.Select(day => $"{day.Page.InJapanese} {day.Count} 件")),
            string.Join(", ", days.Select(day => $"{day.Count} {day.Page.InEnglish}")));
    }

    // What is missing from a folder may stand in a file of it that could not be read.
    private static void Check(ContentKind kind, Council council, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        found.Run(council.PlaceOf(kind.Folder), () => kind.CheckModel(council.Get(kind.ModelType), council, found));
        diagnostics.AddAll(found, fault => fault.Descriptor.NeedsAllOf is { } folder ? council.Unread.FirstIn(folder) : null);
    }

    // All texts are gone through, so that a preview does not wait for it.
    private static void CheckTexts(SiteView site, DiagnosticBag diagnostics)
    {
        var (council, pages) = (site.Council, site.Plan.Pages);
        NameSpellings.Check(ContentKinds.All, council, pages, diagnostics);
        AllCores.ForEach(ContentKinds.All, kind =>
            diagnostics.Run(council.PlaceOf(kind.Folder), () => kind.CheckPages(council.Get(kind.ModelType), council, pages, diagnostics)));
    }

    private void Check(SiteView site, RenderedSite rendered, DiagnosticBag diagnostics)
    {
        // What is printed last is there when the links are followed.
        IReadOnlyList<RenderedFile> planned = [.. rendered.Files, .. site.Editions.Select(route => new RenderedFile(route, default, null))];
        new LinkCheck(site).Run(rendered.Pages, planned, diagnostics);
        if (options.ChecksMarkup)
            new MarkupCheck(site).Run(planned, diagnostics);
    }
}
