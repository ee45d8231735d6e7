using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Bylaws.Versions;

/// <summary>The addresses of the bylaws.</summary>
public static class BylawsRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "bylaws";

    /// <summary>The version in force on the day of the build.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>Every version with its dates.</summary>
    public static Route History { get; } = Index.Below("history/");

    /// <summary>A version by its file name.</summary>
    public static Route Version(string slug) => Index.Below($"{slug}/");

    /// <summary>What a version changes in the one before.</summary>
    public static Route Changes(BylawsVersion version) => version.Route.Below("changes/");

    /// <summary>A version as plain text.</summary>
    public static Route PlainText(BylawsVersion version) => version.Route.Below("index.txt");

    /// <summary>A version in the national schema of law XML.</summary>
    public static Route LawXml(BylawsVersion version) => version.Route.Below("bylaws.xml");

    /// <summary>A version's provisions as open data.</summary>
    public static TableRoutes Table(BylawsVersion version) => new($"bylaws-{version.Slug}");
}
