using System.Net;
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
        return BarePage.Write(ContentSecurityPolicy.Alone, target.Title,
            $"""
            <link rel="canonical" href="{WebUtility.HtmlEncode(site.Address.Absolute(target.Route.Path))}">
            <meta http-equiv="refresh" content="0; url={href}">
            """,
            $"""
            <main>
            <h1>{WebUtility.HtmlEncode(target.Title)}</h1>
            <p>このページは<a href="{href}">新しい住所</a>に移りました。</p>
            </main>
            """);
    }
}
