using System.Globalization;
using System.Text;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>What crawlers ask for: the sitemap (sitemaps.org, version 0.9) and robots.txt (RFC 9309).</summary>
internal static class RobotFiles
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static void Plan(SitePlanBuilder plan)
    {
        plan.Add(new GeneratedFile(SiteRoutes.SitemapFile, WriteSitemap));
        plan.Add(new GeneratedFile(SiteRoutes.Robots, site => Encoding.UTF8.GetBytes(
            $"User-agent: *\nAllow: /\nSitemap: {site.Address.Absolute(SiteRoutes.SitemapFile.Path)}\n")));
    }

    private static ReadOnlyMemory<byte> WriteSitemap(SiteView site) => XmlFile.Write(xml =>
    {
        xml.WriteStartElement("urlset", Namespace);
        foreach (var page in site.Plan.Pages.Where(page => page.IsListed))
        {
            xml.WriteStartElement("url", Namespace);
            xml.WriteElementString("loc", Namespace, site.Address.Absolute(page.Route.Path));
            if (site.LastUpdated(page) is { } day)
                xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    });
}
