namespace CouncilSite.Publishing.Output;

/// <summary>Paths without links.</summary>
internal static class RealPath
{
    /// <summary>The path that all links of a path lead to; its end need not exist.</summary>
    /// <exception cref="IOException">Its links go round in a circle.</exception>
    public static string Of(string path)
    {
        var full = Path.TrimEndingDirectorySeparator(Path.GetFullPath(path));
        if (Path.GetDirectoryName(full) is not { } parent)
            return full;
        var here = new DirectoryInfo(Path.Combine(Of(parent), Path.GetFileName(full)));
        return here.LinkTarget is null ? here.FullName : Of(here.ResolveLinkTarget(returnFinalTarget: true)!.FullName);
    }

    /// <summary>A path and all folders above it, the innermost first.</summary>
    public static IEnumerable<string> WithFoldersAbove(string path)
    {
        for (string? folder = path; folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }
}
