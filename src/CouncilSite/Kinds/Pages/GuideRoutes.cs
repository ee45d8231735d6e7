using CouncilSite.Addresses;

namespace CouncilSite.Kinds.Pages;

/// <summary>The addresses of the editors' guide.</summary>
public static class GuideRoutes
{
    /// <summary>The guide itself.</summary>
    public static Route Index => StaticPageRoutes.Index<GuideFolder>();

    /// <summary>The fields of some files, with an example of each.</summary>
    public static Route Fields(SchemaGroup group) => Index.Below($"fields-{group.Name}/");

    /// <summary>The messages whose codes begin with the same letters.</summary>
    public static Route Messages(MessageGroup group) => Index.Below($"messages-{group.Letters.ToLowerInvariant()}/");
}
