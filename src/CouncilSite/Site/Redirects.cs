using System.Net;
using System.Text;
using CouncilSite.Content;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>Keeps old addresses working: a small page at each that leads to where the page is now.</summary>
internal static class Redirects
{
    /// <summary>Plans a redirect for every alias of a page that is published.</summary>
    public static void Plan(Council council, SitePlanBuilder plan)
    {
        var pages = plan.Pages
            .SelectMany(page => new[] { page.Source, page.Introduction?.Source }.OfType<SourceFile>().Distinct(), (page, source) => (page, source.Path))
            .ToLookup(pair => pair.Path, pair => pair.page);
        foreach (var alias in council.Aliases)
        {
            // A file may give several pages: the one nearest the top is the file's own.
            var target = pages[alias.Source.Path].MinBy(page => page.Route.Path.Length);
            if (target is not null)
                plan.AddRedirect(new GeneratedFile(alias.Route, site => Write(target, site)), alias.Address);
        }
    }

    private static byte[] Write(Page target, SiteView site)
    {
        var href = WebUtility.HtmlEncode(site.Address.Href(target.Route.Path));
        var title = WebUtility.HtmlEncode(target.Title);
        return Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html lang="ja">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="{ContentSecurityPolicy.Alone}">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{title}</title>
            <meta name="robots" content="noindex">
            <link rel="canonical" href="{WebUtility.HtmlEncode(site.Address.Absolute(target.Route.Path))}">
            <meta http-equiv="refresh" content="0; url={href}">
            </head>
            <body>
            <main>
            <h1>{title}</h1>
            <p>このページは<a href="{href}">新しい住所</a>に移りました。</p>
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }
}
