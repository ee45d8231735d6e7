using CouncilSite.Addresses;

namespace CouncilSite.Kinds.Pages;

/// <summary>The addresses of pages that are text alone.</summary>
public static class StaticPageRoutes
{
    internal const string IndexName = "index";

    /// <summary>The page of a folder as a whole.</summary>
    public static Route Index<TFolder>()
        where TFolder : IStaticFolder => Route.OfFolder(TFolder.Folder);

    /// <summary>A page by its file name.</summary>
    public static Route Page<TFolder>(string name)
        where TFolder : IStaticFolder => name == IndexName ? Index<TFolder>() : Index<TFolder>().Below($"{name}/");
}
