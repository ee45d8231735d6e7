using CouncilSite.Addresses;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Accounts;

/// <summary>The addresses of accounts.</summary>
public static class AccountsRoutes
{
    /// <summary>The folder below content/, and the first part of the addresses.</summary>
    public const string Folder = "accounts";

    /// <summary>All years.</summary>
    public static Route Index { get; } = Route.OfFolder(Folder);

    /// <summary>The accounts of a fiscal year.</summary>
    public static Route Year(int fiscalYear) => Index.Below($"{fiscalYear}/");

    /// <summary>The same as open data.</summary>
    public static TableRoutes Table(int fiscalYear) => new($"accounts-{fiscalYear}");
}
