using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace CouncilSite.Publishing.Comparing;

/// <summary>A page of a site that was written, as its readers see it.</summary>
/// <param name="Address">Its address below the site: <c>/news/2021/</c>.</param>
/// <param name="Title">Its title, without the name of the site.</param>
/// <param name="Lines">The words of its main part, a line for each paragraph, heading, item or cell.</param>
internal sealed partial record PublishedPage(string Address, string Title, IReadOnlyList<string> Lines)
{
    private const string Blocks = "p, h1, h2, h3, h4, h5, h6, li, td, th, dt, dd, figcaption, pre, caption, summary";

    /// <summary>Reads a page.</summary>
    /// <param name="file">Its file below the folder of the site, with / between the names.</param>
    /// <param name="html">Its text.</param>
    public static PublishedPage Read(string file, string html)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var title = MainOf(document).QuerySelector("h1") is { } heading ? WordsOf(heading) : document.Title ?? "";
        return new PublishedPage("/" + IndexFile().Replace(file, ""), title, [.. BlocksOf(document).Select(block => block.Words)]);
    }

    /// <summary>The elements of the main part that have words of their own.</summary>
    // The innermost ones: a list within an item says its words itself.
    public static IEnumerable<(IElement Element, string Words)> BlocksOf(IDocument document) =>
        MainOf(document).QuerySelectorAll(Blocks).Where(block => block.QuerySelector(Blocks) is null)
            .Select(block => (block, WordsOf(block))).Where(block => block.Item2.Length > 0);

    private static IElement MainOf(IDocument document) => document.QuerySelector("main") ?? document.Body ?? document.DocumentElement;

    private static string WordsOf(IElement element) => Blanks().Replace(element.TextContent, " ").Trim();

    [GeneratedRegex(@"(?<=^|/)index\.html$")]
    private static partial Regex IndexFile();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
