using CouncilSite.Addresses;

namespace CouncilSite.Kinds.Reports;

/// <summary>The addresses of annual reports.</summary>
public static class ReportRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "reports";

    /// <summary>The list of reports.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>The report of a fiscal year.</summary>
    public static Route Report(int fiscalYear) => Index.Below($"{fiscalYear}/");
}
