namespace CouncilSite.Publishing.Output;

/// <summary>What a write has to do: the site as it shall be, held against what stands in the folder. The manifest is one of its files.</summary>
/// <param name="Before">What stands in the folder.</param>
/// <param name="Unchanged">The names of files that are there already, byte for byte.</param>
/// <param name="Changed">The names of files that are new or differ, and staged.</param>
/// <param name="Stale">The names of files of an earlier write that the site no longer has.</param>
internal sealed record SiteChange(WrittenSite Before, IReadOnlyList<string> Unchanged, IReadOnlyList<string> Changed, IReadOnlyList<string> Stale)
{
    /// <summary>Whether the folder holds the site already.</summary>
    public bool IsNone => Changed.Count == 0 && Stale.Count == 0;

    /// <summary>Compares a site with a folder.</summary>
    /// <exception cref="ForeignFilesException">The folder has files of others that may not be there.</exception>
    public static SiteChange Find(WrittenSite before, IReadOnlyList<string> unchanged, IReadOnlyList<string> changed, bool keepsForeignFiles)
    {
        var names = unchanged.Concat(changed).ToHashSet(StringComparer.Ordinal);
        if (before.InTheWayOf(names) is { Count: > 0 } inTheWay)
            throw new ForeignFilesException(inTheWay, areInTheWay: true);
        if (!keepsForeignFiles && before.Foreign.Where(name => !WrittenSite.IsLitter(name)).ToList() is { Count: > 0 } foreign)
            throw new ForeignFilesException(foreign, areInTheWay: false);
        return new SiteChange(before, unchanged, changed, [.. before.Own.Where(name => !names.Contains(name))]);
    }
}
