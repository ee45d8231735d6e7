using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Officers;

/// <summary>The addresses of officers and secretaries.</summary>
public static class OfficersRoutes
{
    /// <summary>The folder below content/, and the address.</summary>
    public const string Folder = "officers";

    /// <summary>Officers and secretaries, per term.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>The same as open data.</summary>
    public static TableRoutes Table { get; } = new("officers");
}
