using System.Net;
using AngleSharp;
using AngleSharp.Html.Parser;
using CouncilSite.Addresses;
using CouncilSite.Publishing.Pdf;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Comparing;

/// <summary>A picture of a page before and after a change.</summary>
/// <param name="File">The name of its file, a PNG.</param>
/// <param name="Address">The address of the page.</param>
/// <param name="Title">The title of the page.</param>
public sealed record ChangePicture(string File, string Address, string Title);

/// <summary>
/// Draws pages as a phone shows them, before a change and beside it after, from the first words that differ on and with
/// a line around all that do. A page carries its style sheets and pictures in itself and runs no script.
/// </summary>
/// <param name="browser">What draws them.</param>
/// <param name="before">The folder of the site before.</param>
/// <param name="after">The folder of the site after.</param>
public sealed class ChangePictures(InstalledBrowser browser, string before, string after)
{
    /// <summary>How many pages are drawn at most: new ones first, then those with other words, by address.</summary>
    public const int Most = 10;

    /// <summary>Width of a phone in pixels.</summary>
    public const int PageWidth = 390;

    /// <summary>How much of a page is shown, in pixels.</summary>
    public const int PageHeight = 1400;

    private const int Gap = 20;
    private const int Label = 40;
    private const string Marks = "[data-differs] { outline: 3px solid #d01884; outline-offset: 2px } #first-difference { scroll-margin-top: 8rem }";

    /// <summary>Draws the pages into a folder.</summary>
    /// <param name="comparison">What is different between the two sites.</param>
    /// <param name="folder">The folder, which is made where it is not there.</param>
    /// <exception cref="IOException">The browser failed, or a file could not be written.</exception>
    public IReadOnlyList<ChangePicture> Draw(SiteComparison comparison, string folder)
    {
        Directory.CreateDirectory(folder);
        var (old, changed) = (SiteComparison.ReadFolder(before), SiteComparison.ReadFolder(after));
        var pages = comparison.Added.Select(page => new ChangedPage(page.Address, page.Title, [], [])).Concat(comparison.Changed).Take(Most).ToList();
        var work = Directory.CreateTempSubdirectory("council-changes-");
        try
        {
            var printer = new BrowserPrinter(browser, work.FullName);
            return [.. pages.Select((page, index) =>
            {
                var name = $"{index + 1:00}{page.Address.TrimEnd('/').Replace('/', '-')}.png";
                var sheet = Sheet(Show(page.Address, page.Removed, old, work, "before.html"), Show(page.Address, page.Added, changed, work, "after.html"));
                File.WriteAllBytes(Path.Combine(folder, name), printer.Draw(sheet, PageWidth * 2 + Gap, PageHeight + Label));
                return new ChangePicture(name, page.Address, page.Title);
            })];
        }
        finally
        {
            work.Delete(recursive: true);
        }
    }

    private static string Sheet(string before, string after) =>
        $$"""
        <!DOCTYPE html>
        <html lang="ja">
        <meta charset="utf-8">
        <title>Before and after</title>
        <style>
        body { margin: 0; display: grid; grid-template: {{Label}}px {{PageHeight}}px / {{PageWidth}}px {{PageWidth}}px; column-gap: {{Gap}}px; background: #555; color: #fff; font: 1rem/{{Label}}px sans-serif }
        p { margin: 0; padding-left: 8px }
        iframe { border: 0; width: 100%; height: 100%; background: #fff }
        </style>
        <p>前 (before)</p>
        <p>後 (after)</p>
        {{before}}
        {{after}}
        """;

    // The frame in which the page is shown; words where there is none.
    private static string Show(string address, IReadOnlyList<string> differing, Dictionary<string, string> site, DirectoryInfo work, string name)
    {
        if (FileAt(address, site) is not { } file)
            return "<p>このページはありません (no such page)</p>";
        var html = File.ReadAllText(file);
        var page = new PrintablePage(html, SiteOf(html, address), path => FileAt(path, site) is { } found && Route.TryParse(path, out var route) ? new RenderedFile(route, File.ReadAllBytes(found), null) : null);
        File.WriteAllText(Path.Combine(work.FullName, name), Mark(page.Html, differing.ToHashSet(StringComparer.Ordinal)));
        return $"<iframe src=\"{name}#first-difference\"></iframe>";
    }

    private static string Mark(string html, HashSet<string> differing)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var blocks = PublishedPage.BlocksOf(document).Where(block => differing.Contains(block.Words)).Select(block => block.Element).ToList();
        foreach (var block in blocks)
            block.SetAttribute("data-differs", "");
        if (blocks.Count > 0)
            blocks[0].Id = "first-difference";
        var sheet = document.CreateElement("link");
        sheet.SetAttribute("rel", "stylesheet");
        sheet.SetAttribute("href", $"data:text/css,{WebUtility.UrlEncode(Marks).Replace("+", "%20", StringComparison.Ordinal)}");
        document.Head!.Append(sheet);
        return document.ToHtml();
    }

    private static string? FileAt(string address, Dictionary<string, string> site) =>
        site.GetValueOrDefault(address[1..]) ?? site.GetValueOrDefault(address[1..] + "index.html");

    // A page says itself where it is published.
    private static SiteAddress SiteOf(string html, string address)
    {
        using var document = new HtmlParser().ParseDocument(html);
        var canonical = document.QuerySelector("link[rel=canonical]")?.GetAttribute("href") ?? "";
        return canonical.EndsWith(address, StringComparison.Ordinal) && SiteAddress.TryParseBase(canonical[..^(address.Length - 1)], out var home)
            ? new SiteAddress(home)
            : new SiteAddress(new Uri("https://site.invalid"));
    }
}
