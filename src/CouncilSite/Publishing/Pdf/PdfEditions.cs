using System.Text;
using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Pdf;

/// <summary>Makes the PDF editions of a finished site.</summary>
/// <param name="browser">What prints them.</param>
/// <param name="address">Where the site is published: the links in a PDF lead there.</param>
/// <param name="publisher">Whose they are.</param>
/// <param name="today">The day of the build, which is the PDFs' own.</param>
public sealed class PdfEditions(InstalledBrowser browser, SiteAddress address, string publisher, DateOnly today)
{
    /// <summary>The PDF of every page that has a PDF edition.</summary>
    /// <param name="files">The rendered site.</param>
    /// <exception cref="IOException">The browser failed, or there is no room for what it needs.</exception>
    public IReadOnlyList<RenderedFile> Print(IReadOnlyList<RenderedFile> files)
    {
        var folder = Directory.CreateTempSubdirectory("council-pdf-");
        try
        {
            var assets = files.Where(file => file.Page is null).ToDictionary(file => file.Route.Path);
            var printer = new BrowserPrinter(browser, folder.FullName);
            var editions = new List<RenderedFile>();
            foreach (var file in files)
            {
                if (file.Page?.PdfEdition is { } route)
                    editions.Add(new RenderedFile(route, PdfInformation.Set(Print(file, assets, printer), publisher, today), null, file.Source));
            }

            return editions;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private byte[] Print(RenderedFile file, Dictionary<string, RenderedFile> assets, BrowserPrinter printer)
    {
        var page = new PrintablePage(Encoding.UTF8.GetString(file.Bytes.Span), address, assets.GetValueOrDefault);
        var pdf = printer.Print(page.Html);
        if (!page.WantsPageNumbers)
            return pdf;
        // Only a printed book knows its page numbers; they take no room that would move them.
        page.FillPageNumbers(PdfOutline.Read(pdf));
        return printer.Print(page.Html);
    }
}
