using AspNetCoreGeneratedDocument;
using CouncilSite.Content.News;
using CouncilSite.Razor;
using CouncilSite.Site;

namespace CouncilSite.Themes.Council;

/// <summary>The council's own theme.</summary>
public sealed class CouncilTheme : RazorTheme
{
    /// <summary>Maps every page model to its template, kind by kind.</summary>
    public CouncilTheme()
    {
        Map<HomePage>(model => new Site_Home { Model = model });
        Map<NotFoundPage>(model => new Site_NotFound { Model = model });
        Map<SitemapPage>(model => new Site_Sitemap { Model = model });

        Map<NewsListPage>(model => new News_List { Model = model });
        Map<NewsArticlePage>(model => new News_Article { Model = model });
    }

    /// <inheritdoc/>
    public override string Name => "council";

    /// <inheritdoc/>
    protected override Template SetIntoLayout(Template content, Page page) => new Shared_Layout { Model = content };
}
