using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Pdf;

/// <summary>
/// Makes the pictures that others show beside a link to a page: its title, what it stands below and the council's name,
/// as the theme sets them (<see cref="StyleSheet"/>). A browser sets type and breaks lines as on the site, which no
/// package of ours does; so builds without a browser show the theme's own picture.
/// </summary>
/// <param name="browser">What draws them.</param>
/// <param name="site">The site.</param>
public sealed class SharePictures(InstalledBrowser browser, SiteView site)
{
    /// <summary>Width of a picture in pixels: what the networks that show them ask for.</summary>
    public const int Width = 1200;

    /// <summary>Height of a picture in pixels.</summary>
    public const int Height = 630;

    /// <summary>The theme's asset that says how a picture looks: a <c>section</c> with a <c>p</c>, an <c>h1</c> and a <c>footer</c>.</summary>
    private const string StyleSheet = "print/share.css";

    // Browsers draw nothing that is higher than 16,384 pixels.
    private const int PicturesOnASheet = 24;

    /// <summary>The picture of every page that has one.</summary>
    /// <param name="theme">How they look.</param>
    /// <exception cref="IOException">The browser failed, or there is no room for what it needs.</exception>
    public IReadOnlyList<RenderedFile> Draw(ITheme theme)
    {
        var pages = site.Plan.Pages.Where(page => page.SharePicture is not null).ToList();
        var folder = Directory.CreateTempSubdirectory("council-pictures-");
        try
        {
            var printer = new BrowserPrinter(browser, folder.FullName);
            return [.. pages.Chunk(PicturesOnASheet).SelectMany(some => some.Zip(
                PngSheet.Cut(printer.Draw(Sheet(some, theme), Width, some.Length * Height), Height),
                (page, picture) => new RenderedFile(page.SharePicture!, picture, null, page.Source)))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // All pictures one below the other.
    private string Sheet(IReadOnlyList<Page> pages, ITheme theme)
    {
        var document = new HtmlParser().ParseDocument("<!DOCTYPE html><html lang=\"ja\"><head><meta charset=\"utf-8\"></head><body></body></html>");
        Add(document.Head!, "meta", ("http-equiv", "Content-Security-Policy"), ("content", ContentSecurityPolicy.Print));
        foreach (var sheet in new[] { theme.Assets.FirstOrDefault(asset => asset.Name == StyleSheet), site.Plan.ColourSheet }.OfType<ThemeAsset>())
            Add(document.Head!, "link", ("rel", "stylesheet"), ("href", DataAddress(sheet.Content, "text/css")));
        var emblem = DataAddress(site.Plan.Files.First(file => file.Route == site.Icon).Create(site), site.IconType);
        foreach (var page in pages)
        {
            var section = Add(document.Body!, "section");
            Add(section, "p").TextContent = site.Breadcrumbs(page).LastOrDefault(above => above.Route.Path != "/")?.ShortTitle ?? "";
            Add(section, "h1").TextContent = page.Title;
            var footer = Add(section, "footer");
            Add(footer, "img", ("src", emblem), ("alt", ""));
            Add(footer, "span").TextContent = site.Council.Settings.Name;
        }

        return document.ToHtml();
    }

    private static IElement Add(IElement parent, string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var element = parent.Owner!.CreateElement(name);
        foreach (var (attribute, value) in attributes)
            element.SetAttribute(attribute, value);
        parent.AppendChild(element);
        return element;
    }

    private static string DataAddress(ReadOnlyMemory<byte> content, string type) => $"data:{type};base64,{Convert.ToBase64String(content.Span)}";
}
