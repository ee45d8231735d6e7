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
/// <param name="PdfBrowser">What prints the PDF editions; null for a site without them and without links to them.</param>
/// <param name="ChecksMarkup">Whether the deep check of the pages' markup is made as well.</param>
public sealed record BuildOptions(
    IThemeChoice Theme, DateOnly Today, Uri? BaseUrl = null, InstalledBrowser? PdfBrowser = null, bool ChecksMarkup = false);

/// <summary>Content in, checked site out: read → choose the theme → check → plan → render → check links.</summary>
/// <param name="store">Where the content comes from.</param>
/// <param name="history">When content files were last changed.</param>
/// <param name="options">What else decides the build.</param>
public sealed class SiteBuild(IContentStore store, IPageHistory history, BuildOptions options)
{
    /// <summary>
    /// Makes the whole site in memory and checks it. The files may be written only where the bag then holds no
    /// error; none are returned where there was nothing to go on with.
    /// </summary>
    /// <param name="diagnostics">Takes every fault.</param>
    /// <param name="progress">Hears of each step as it begins.</param>
    public IReadOnlyList<RenderedFile> Run(DiagnosticBag diagnostics, Action<BuildStep>? progress = null)
    {
        // The outermost net; printing and the choice of the theme are outside it, since their faults are not of the content.
        if (diagnostics.Run(store.Place("").Beginning, () => Read(diagnostics, progress)) is not { } council
            || options.Theme.Choose(council.Settings, diagnostics) is not { } theme
            || diagnostics.Run(store.Place("").Beginning, () => Check(council, theme, diagnostics, progress)) is not var (site, files))
            return [];
        if (options.PdfBrowser is not { } browser || diagnostics.HasErrors)
            return files;
        progress?.Invoke(BuildStep.Print);
        return [.. files, .. new PdfEditions(browser, site.Address, options.Today).Print(files)];
    }

    private Council? Read(DiagnosticBag diagnostics, Action<BuildStep>? progress)
    {
        progress?.Invoke(BuildStep.Read);
        return new CouncilReader(ContentKinds.All, store, options.Today, options.BaseUrl).Read(diagnostics);
    }

    private CheckedSite Check(Council council, ITheme theme, DiagnosticBag diagnostics, Action<BuildStep>? progress)
    {
        foreach (var fault in history.Faults)
            diagnostics.Add(fault.Descriptor, store.Place("").Beginning, fault.Arguments);
        foreach (var kind in ContentKinds.All)
            diagnostics.Run(council.PlaceOf(kind.Folder), () => kind.CheckModel(council.Get(kind.ModelType), council, diagnostics));
        progress?.Invoke(BuildStep.Render);
        var plan = SitePlanner.Plan(ContentKinds.All, council, theme, diagnostics);
        var site = new SiteView(
            council, plan, new SiteAddress(council.Settings.BaseUrl), history, [.. ContentKinds.All.Select(kind => kind.Mentions).OfType<IMentionFinder>()],
            withPdfEditions: options.PdfBrowser is not null);
        var rendered = new SiteRenderer(site, theme, diagnostics).Render();
        progress?.Invoke(BuildStep.Check);
        // What is printed last is there when the links are followed.
        IReadOnlyList<RenderedFile> planned = [.. rendered.Files, .. site.PdfEditions.Select(route => new RenderedFile(route, default, null))];
        new LinkCheck(site).Run(rendered.Pages, planned, diagnostics);
        if (options.ChecksMarkup)
            new MarkupCheck(site).Run(planned, diagnostics);
        return new CheckedSite(site, rendered.Files);
    }

    private sealed record CheckedSite(SiteView Site, IReadOnlyList<RenderedFile> Files);
}
