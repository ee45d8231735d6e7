using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CouncilSite.Addresses;

namespace CouncilSite.WebPages;

/// <summary>A page that a browser saved.</summary>
/// <param name="Title">Its title: its first heading, or what stands in its head.</param>
/// <param name="Summary">Its description; null for none.</param>
/// <param name="Address">Where it was published; null where it does not say.</param>
/// <param name="Content">What is its own: without menus, head and foot of the site.</param>
public sealed partial record SavedPage(string Title, string? Summary, Uri? Address, IElement Content)
{
    // What holds the text by its meaning comes before what does by custom.
    private static readonly string[] Contents =
        ["main", "[role=main]", "article", "#main", "#content", "#contents", "#main-content", ".content", "body"];

    /// <summary>Reads it in the encoding that it names.</summary>
    /// <param name="bytes">The file.</param>
    public static SavedPage? Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        var document = new HtmlParser().ParseDocument(stream);
        var content = Contents.Select(selector => document.QuerySelectorAll(selector)).FirstOrDefault(found => found.Length == 1)?[0];
        if (content is null)
            return null;
        foreach (var foreign in content.QuerySelectorAll("header, footer, nav, aside, [role=navigation], [role=banner], [role=contentinfo]").ToList())
        {
            // A page's head may hold its title.
            if (foreign.LocalName is not "header" || foreign.QuerySelector("h1") is null)
                foreign.Remove();
        }

        var heading = content.QuerySelector("h1");
        var title = heading is null ? document.Title ?? "" : InlineMarkdown.PlainText(heading);
        heading?.Remove();
        return InlineMarkdown.PlainText(content).Length == 0 && content.QuerySelector("img") is null
            ? null
            : new SavedPage(InlineMarkdown.OnOneLine(title), document.QuerySelector("meta[name=description]")?.GetAttribute("content"), AddressOf(document), content);
    }

    private static Uri? AddressOf(IDocument document)
    {
        return LinkRules.FindWebAddress(document.QuerySelector("link[rel=canonical]")?.GetAttribute("href")
            ?? document.QuerySelector("meta[property='og:url']")?.GetAttribute("content")
            // Browsers write where they saved a page from before everything else.
            ?? document.Descendants<IComment>().Select(comment => SavedFrom().Match(comment.Data)).FirstOrDefault(match => match.Success)?.Groups["address"].Value);
    }

    [GeneratedRegex(@"saved from url=\([0-9]+\)(?<address>\S+)")]
    private static partial Regex SavedFrom();
}
