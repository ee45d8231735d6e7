using CouncilSite.Diagnostics;
using CouncilSite.Publishing.Caching;
using CouncilSite.Site;

namespace CouncilSite.Publishing.Output;

/// <summary>What a write has to do: the site as it shall be, held against what stands in the folder.</summary>
/// <param name="Before">What stands in the folder.</param>
/// <param name="Unchanged">The files that are there already, byte for byte.</param>
/// <param name="Changed">The files that are new or differ.</param>
/// <param name="Stale">The names of files of an earlier write that the site no longer has.</param>
/// <param name="Manifest">The manifest as it shall be.</param>
internal sealed record SiteChange(
    WrittenSite Before, IReadOnlyList<string> Unchanged, IReadOnlyList<RenderedFile> Changed, IReadOnlyList<string> Stale, byte[] Manifest)
{
    /// <summary>Whether the folder holds the site already.</summary>
    public bool IsNone => Changed.Count == 0 && Stale.Count == 0 && Before.HasBytes(SiteManifest.Name, Manifest);

    /// <summary>Compares a site with a folder.</summary>
    /// <exception cref="ForeignFilesException">The folder has files of others that may not be there.</exception>
    public static SiteChange Find(string root, IReadOnlyList<RenderedFile> files, bool keepsForeignFiles, KnownHashes? known)
    {
        var before = WrittenSite.Read(root, known);
        var names = files.Select(file => file.Route.OutputPath).Append(SiteManifest.Name).ToHashSet(StringComparer.Ordinal);
        if (before.InTheWayOf(names) is { Count: > 0 } inTheWay)
            throw new ForeignFilesException(inTheWay, areInTheWay: true);
        if (!keepsForeignFiles && before.Foreign.Where(name => !WrittenSite.IsLitter(name)).ToList() is { Count: > 0 } foreign)
            throw new ForeignFilesException(foreign, areInTheWay: false);
        var compared = AllCores.Select(files, file => (File: file, IsSame: before.HasBytes(file.Route.OutputPath, file.Bytes.Span))).ToLookup(file => file.IsSame, file => file.File);
        return new SiteChange(
            before, [.. compared[true].Select(file => file.Route.OutputPath)], [.. compared[false]],
            [.. before.Own.Where(name => !names.Contains(name))], SiteManifest.Of(files.Select(file => file.Route.OutputPath)));
    }
}
