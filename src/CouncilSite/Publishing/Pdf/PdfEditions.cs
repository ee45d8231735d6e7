using System.Text;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Pdf;

/// <summary>Makes the PDF editions of a finished site.</summary>
/// <param name="browser">What prints them.</param>
/// <param name="address">Where the site is published: the links in a PDF lead there.</param>
public sealed class PdfEditions(InstalledBrowser browser, SiteAddress address)
{
    /// <summary>The PDF of every page that has a PDF edition.</summary>
    /// <param name="files">The rendered site.</param>
    /// <exception cref="IOException">The browser failed, or there is no room for what it needs.</exception>
    public IReadOnlyList<RenderedFile> Print(IReadOnlyList<RenderedFile> files)
    {
        var folder = Directory.CreateTempSubdirectory("council-pdf-");
        try
        {
            foreach (var asset in files.Where(file => file.Page is null && !file.Route.IsPage))
                Write(folder, asset.Route.OutputPath, asset.Bytes.Span);
            var printer = new BrowserPrinter(browser, folder.FullName);
            var editions = new List<RenderedFile>();
            foreach (var file in files)
            {
                if (file.Page?.PdfEdition is { } route)
                    editions.Add(new RenderedFile(route, Print(file, folder, printer), null, file.Source));
            }

            return editions;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private byte[] Print(RenderedFile file, DirectoryInfo folder, BrowserPrinter printer)
    {
        var page = new PrintablePage(Encoding.UTF8.GetString(file.Bytes.Span), new Uri(address.Absolute("/")), address.BasePath, folder.FullName);
        var pdf = printer.Print(Write(folder, "page.html", Encoding.UTF8.GetBytes(page.Html)));
        if (!page.WantsPageNumbers)
            return pdf;
        // Only a printed book knows its page numbers; they take no room that would move them.
        page.FillPageNumbers(PdfOutline.Read(pdf));
        return printer.Print(Write(folder, "page.html", Encoding.UTF8.GetBytes(page.Html)));
    }

    private static string Write(DirectoryInfo folder, string name, ReadOnlySpan<byte> bytes)
    {
        var path = Path.Combine(folder.FullName, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }
}
