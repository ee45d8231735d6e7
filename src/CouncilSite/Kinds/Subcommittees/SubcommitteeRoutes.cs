using CouncilSite.Addresses;

namespace CouncilSite.Kinds.Subcommittees;

/// <summary>The addresses of subcommittees.</summary>
public static class SubcommitteeRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "subcommittees";

    /// <summary>The list of subcommittees.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>A subcommittee by its file name.</summary>
    public static Route Subcommittee(string slug) => Index.Below($"{slug}/");
}
