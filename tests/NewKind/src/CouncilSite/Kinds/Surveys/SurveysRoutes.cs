using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Surveys;

/// <summary>The addresses of surveys.</summary>
public static class SurveysRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "surveys";

    /// <summary>The list.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>The surveys as an Atom feed.</summary>
    public static Route Feed { get; } = Index.Below("feed.xml");

    /// <summary>The surveys as open data.</summary>
    public static TableRoutes Table { get; } = new("surveys");

    /// <summary>A survey by its file name.</summary>
    public static Route Survey(string slug) => Index.Below($"{slug}/");
}
