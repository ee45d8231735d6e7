using CouncilSite.Addresses;

namespace CouncilSite.Kinds.Plans;

/// <summary>The addresses of activity plans.</summary>
public static class PlanRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "plans";

    /// <summary>The list of plans.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>The plan of a fiscal year.</summary>
    public static Route Plan(int fiscalYear) => Index.Below($"{fiscalYear}/");
}
