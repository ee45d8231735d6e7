using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Site;

/// <summary>Something that is to be published at an address.</summary>
/// <param name="Route">The address.</param>
/// <param name="Place">What in the content asks for it; null for the program's own.</param>
/// <param name="Published">The page or file; null for what is made after the plan.</param>
internal sealed record AddressClaim(Route Route, SourceSpan? Place = null, object? Published = null)
{
    /// <summary>Whether it only leads on from an old address.</summary>
    public bool IsRedirect { get; init; }
}

/// <summary>
/// The files and folders that are in use. They are compared without case: Windows and macOS would put two that differ
/// in nothing else into one.
/// </summary>
internal sealed class TakenAddresses(DiagnosticBag diagnostics, SourceSpan ownPlace)
{
    // Content stays out of the folders that grow by themselves, and of what sets the host of GitHub Pages.
    private static readonly string[] Reserved = [SiteRoutes.Assets.Path, OpenDataRoutes.Index.Path, SiteRoutes.SearchParts.Path, SiteRoutes.HostName.Path + "/"];

    private readonly Dictionary<string, AddressClaim> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, AddressClaim> _folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Takes an address; false, with the fault in the bag, where an earlier claim leaves no room for it.</summary>
    public bool Take(AddressClaim claim)
    {
        var path = "/" + claim.Route.OutputPath;
        if (claim.Place is not null && Reserved.Any(reserved => Holds(reserved, path)))
            return Refuse(SiteDiagnostics.ReservedAddress, claim, null);
        if (_files.TryGetValue(path, out var twin))
            return Refuse(twin.Route == claim.Route ? claim.IsRedirect ? SiteDiagnostics.TakenAlias : SiteDiagnostics.DuplicateAddress : SiteDiagnostics.OtherCase, claim, twin);
        if (_folders.TryGetValue(path, out var inner))
            return Refuse(SiteDiagnostics.FileAndFolder, claim, inner);
        // From the innermost out: once a folder is in use, those that it lies in are in use as well, and are no files.
        var (files, folders) = (_files.GetAlternateLookup<ReadOnlySpan<char>>(), _folders.GetAlternateLookup<ReadOnlySpan<char>>());
        for (var folder = Above(path); folder.Length > 0; folder = Above(folder))
        {
            if (files.TryGetValue(folder, out var file))
                return Refuse(SiteDiagnostics.FileAndFolder, claim, file);
            if (!folders.TryGetValue(folder, out var other))
                continue;
            if (!other.Route.Path.AsSpan().StartsWith(folder, StringComparison.Ordinal))
                return Refuse(SiteDiagnostics.OtherCase, claim, other);
            break;
        }

        _files.Add(path, claim);
        for (var folder = Above(path); folder.Length > 0 && folders.TryAdd(folder, claim); folder = Above(folder))
        {
        }

        return true;
    }

    private bool Refuse(DiagnosticDescriptor descriptor, AddressClaim claim, AddressClaim? other)
    {
        diagnostics.Add(descriptor, claim.Place ?? other?.Place ?? ownPlace,
            claim.Route.Path, other?.Place?.File.DisplayPath ?? "プログラムが作るもの", other?.Place?.File.DisplayPath ?? "made by the program", other?.Route.Path ?? "");
        return false;
    }

    // Of /a/b/index.html first /a/b, then /a, then nothing.
    private static ReadOnlySpan<char> Above(ReadOnlySpan<char> path) => path[..path.LastIndexOf('/')];

    private static bool Holds(string folder, string path) =>
        path.StartsWith(folder, StringComparison.OrdinalIgnoreCase) || path.AsSpan().Equals(folder.AsSpan(0, folder.Length - 1), StringComparison.OrdinalIgnoreCase);
}
