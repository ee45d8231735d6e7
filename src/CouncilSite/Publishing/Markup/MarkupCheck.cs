using System.Text;
using AngleSharp.Html.Dom.Events;
using AngleSharp.Html.Parser;
using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Links;
using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Publishing.Markup;

/// <summary>
/// The deep check: builds every page's document as a browser would, checks its links once more and its markup for
/// those who read it by ear or keyboard.
/// </summary>
/// <param name="site">The planned site that the files were rendered from.</param>
public sealed class MarkupCheck(SiteView site)
{
    /// <summary>Checks the files.</summary>
    public void Run(IReadOnlyList<RenderedFile> files, DiagnosticBag diagnostics)
    {
        var reported = new ReportedMarkup(diagnostics);
        var pages = AllCores.Select(
            [.. files.Where(file => file.IsHtml)], file => diagnostics.Run(LinkPlaces.OfPage(file), () => Check(file, reported, diagnostics)));
        new LinkCheck(site).Run([.. pages.OfType<ScannedPage>()], files, diagnostics);
    }

    private static ScannedPage Check(RenderedFile file, ReportedMarkup reported, DiagnosticBag diagnostics)
    {
        var report = new PageReport(file, diagnostics);
        var parser = new HtmlParser();
        parser.Error += (_, error) => report.AddError((HtmlErrorEvent)error);
        using var document = parser.ParseDocument(Encoding.UTF8.GetString(file.Bytes.Span));
        DocumentRules.Check(document, reported, report);
        return DocumentScanner.Scan(file, document);
    }
}

/// <summary>Takes the faults of one page.</summary>
internal sealed class PageReport(RenderedFile file, DiagnosticBag diagnostics)
{
    private readonly SourceSpan _place = LinkPlaces.OfPage(file);

    public Route Route => file.Route;

    public SourceFile? Source => file.Source;

    public void Add(DiagnosticDescriptor descriptor, params string[] details) =>
        diagnostics.Add(descriptor, _place, [file.Route.Path, .. details]);

    public void AddError(HtmlErrorEvent error) => Add(MarkupDiagnostics.WrongNesting, $"{error.Position.Line}", error.Message);
}
