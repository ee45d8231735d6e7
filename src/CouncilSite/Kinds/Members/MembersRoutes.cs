using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Members;

/// <summary>The addresses of members.</summary>
public static class MembersRoutes
{
    /// <summary>The folder below content/, and the address.</summary>
    public const string Folder = "members";

    /// <summary>Members, joining and leaving, fees.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>Joining and leaving as open data.</summary>
    public static TableRoutes Table { get; } = new("members");
}
