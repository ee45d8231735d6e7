using System.Globalization;
using AngleSharp;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace CouncilSite.Publishing.Pdf;

/// <summary>A page on its way to paper: it finds its assets in a folder, and its links lead to the published site.</summary>
public sealed class PrintablePage
{
    private readonly IHtmlDocument _document;

    /// <param name="html">The page as published.</param>
    /// <param name="home">The full address of the published home page.</param>
    /// <param name="basePath">The sub-path that the published site lies under; empty for none.</param>
    /// <param name="folder">Full path of the folder that holds the site's assets.</param>
    public PrintablePage(string html, Uri home, string basePath, string folder)
    {
        _document = new HtmlParser().ParseDocument(html);
        foreach (var script in _document.QuerySelectorAll("script").ToList())
            script.Remove();
        foreach (var element in _document.All)
        {
            foreach (var name in new[] { "href", "src" })
            {
                if (element.GetAttribute(name) is not { } address || !address.StartsWith(basePath + "/", StringComparison.Ordinal))
                    continue;
                element.SetAttribute(name, element.LocalName == "a"
                    ? new Uri(home, address).AbsoluteUri
                    : new Uri(Path.Combine(folder, address[(basePath.Length + 1)..].Split('?')[0])).AbsoluteUri);
            }
        }
    }

    /// <summary>Whether its table of contents waits for page numbers.</summary>
    public bool WantsPageNumbers => _document.QuerySelector("[data-chapter]") is not null;

    /// <summary>The page as HTML.</summary>
    public string Html => _document.ToHtml();

    /// <summary>Writes into the table of contents where each chapter begins, from the bookmarks of a first printing.</summary>
    public void FillPageNumbers(IReadOnlyList<(string Title, int Page)> bookmarks)
    {
        foreach (var number in _document.QuerySelectorAll("[data-chapter]"))
        {
            var title = _document.GetElementById(number.GetAttribute("data-chapter")!)?.QuerySelector("h2")?.TextContent;
            if (title is not null && bookmarks.FirstOrDefault(bookmark => Letters(bookmark.Title) == Letters(title)) is { Page: > 0 } found)
                number.TextContent = found.Page.ToString(CultureInfo.InvariantCulture);
        }
    }

    // The browser sets blanks in its bookmarks as it likes.
    private static string Letters(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
}
