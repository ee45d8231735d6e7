using System.Globalization;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Pdf;

/// <summary>
/// A page on its way to paper. It carries its style sheets and pictures in itself and can load nothing else, so that
/// nothing of the machine that prints it can get onto the paper; its links lead to the published site.
/// </summary>
public sealed class PrintablePage
{
    // What loads, runs or leads away by itself. The page's policy forbids most of it once more.
    private const string Active =
        "script, iframe, frame, object, embed, base, meta[http-equiv], link:not([rel=stylesheet]), audio, video, source, track, template, svg image, svg use";

    private readonly IHtmlDocument _document;

    /// <param name="html">The page as published.</param>
    /// <param name="address">Where the site is published.</param>
    /// <param name="find">The file of the site at a root-relative address without the sub-path; null where there is none.</param>
    public PrintablePage(string html, SiteAddress address, Func<string, RenderedFile?> find)
    {
        _document = new HtmlParser().ParseDocument(html);
        foreach (var element in _document.QuerySelectorAll(Active).ToList())
            element.Remove();
        foreach (var element in _document.QuerySelectorAll("[href], [src]").ToList())
        {
            if (element.LocalName is "a" or "area")
                element.SetAttribute("href", Absolute(element.GetAttribute("href") ?? "", address));
            else
                Embed(element, element.HasAttribute("src") ? "src" : "href", address, find);
        }

        var policy = _document.CreateElement("meta");
        policy.SetAttribute("http-equiv", "Content-Security-Policy");
        policy.SetAttribute("content", ContentSecurityPolicy.Print);
        _document.Head!.Prepend(policy);
    }

    /// <summary>Whether its table of contents waits for page numbers.</summary>
    public bool WantsPageNumbers => _document.QuerySelector("[data-chapter]") is not null;

    /// <summary>The page as HTML.</summary>
    public string Html => _document.ToHtml();

    /// <summary>Writes into the table of contents where each chapter begins, from the bookmarks of a first printing.</summary>
    public void FillPageNumbers(IReadOnlyList<(string Title, int Page)> bookmarks)
    {
        var pages = bookmarks.ToLookup(bookmark => Letters(bookmark.Title), bookmark => bookmark.Page);
        foreach (var number in _document.QuerySelectorAll("[data-chapter]"))
        {
            var title = _document.GetElementById(number.GetAttribute("data-chapter")!)?.QuerySelector("h2")?.TextContent;
            if (title is not null && pages[Letters(title)].FirstOrDefault() is > 0 and var page)
                number.TextContent = page.ToString(CultureInfo.InvariantCulture);
        }
    }

    private static string Absolute(string href, SiteAddress address) =>
        href.StartsWith(address.BasePath + "/", StringComparison.Ordinal) ? address.Absolute(href[address.BasePath.Length..]) : href;

    private static void Embed(IElement element, string name, SiteAddress address, Func<string, RenderedFile?> find)
    {
        var path = (element.GetAttribute(name) ?? "").Split('?', '#')[0];
        var file = path.StartsWith(address.BasePath + "/", StringComparison.Ordinal) ? find(Uri.UnescapeDataString(path[address.BasePath.Length..])) : null;
        if (file is not null && MediaType(file.Route.Path) is { } type)
            element.SetAttribute(name, $"data:{type};base64,{Convert.ToBase64String(file.Bytes.Span)}");
        else
            element.RemoveAttribute(name);
    }

    private static string? MediaType(string path) => Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".css" => "text/css",
        ".svg" => "image/svg+xml",
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".gif" => "image/gif",
        ".webp" => "image/webp",
        _ => null,
    };

    // The browser sets blanks in its bookmarks as it likes.
    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
