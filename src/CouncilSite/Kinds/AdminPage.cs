using System.Net;
using System.Text;
using CouncilSite.Content;
using CouncilSite.Site;

namespace CouncilSite.Kinds;

/// <summary>
/// The page by which editors write in forms (Sveltia CMS), where the settings turn it on. It is no page of the site:
/// no menu, list or search leads to it, and no theme shows it.
/// </summary>
internal static class AdminPage
{
    public static void Plan(IReadOnlyList<ContentKind> kinds, Council council, SitePlanBuilder plan)
    {
        var written = kinds.Where(kind => kind.FormFileName is not null && council.Keeps(kind.Folder)).ToList();
        if (council.Settings.Admin is not { } admin || written.Count == 0)
            return;
        plan.Add(new GeneratedFile(SiteRoutes.Admin, Write), council.SettingsFile);
        plan.Add(new GeneratedFile(SiteRoutes.AdminForms, site => Encoding.UTF8.GetBytes(
            SveltiaForms.Write(written, admin, site.Address.Absolute("/")))), council.SettingsFile);
    }

    private static ReadOnlyMemory<byte> Write(SiteView site) => BarePage.Write(
        ContentSecurityPolicy.Admin, $"入力画面 | {site.Council.Settings.ShortName}",
        $"""
        <link rel="icon" href="{WebUtility.HtmlEncode(site.Address.Href(site.Icon.Path))}">
        <link rel="cms-config-url" type="application/yaml" href="{WebUtility.HtmlEncode(site.Address.Href(SiteRoutes.AdminForms.Path))}">
        <script type="module" src="{WebUtility.HtmlEncode(site.Address.Href(SiteRoutes.AdminProgram.Path))}"></script>
        """,
        """
        <div id="nc-root">
        <h1>入力画面を開いています</h1>
        <p>しばらく待っても開かないときは、ブラウザーのJavaScriptを有効にしてください。入力画面がなくても、GitHubでファイルを直せます。</p>
        </div>
        """);
}
