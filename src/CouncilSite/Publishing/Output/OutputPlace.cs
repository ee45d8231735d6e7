namespace CouncilSite.Publishing.Output;

/// <summary>Why a folder cannot be the output.</summary>
public enum OutputPlaceFault
{
    /// <summary>It is the root of the file system or of a drive.</summary>
    Root,

    /// <summary>It is somebody's home folder, or a folder above it.</summary>
    Home,

    /// <summary>It is the content folder, or one of the two lies in the other.</summary>
    Content,
}

/// <summary>Which folders a site is never written to, by whatever name they go.</summary>
public static class OutputPlace
{
    /// <summary>What is wrong with a place; null for nothing.</summary>
    /// <param name="output">Path of the output folder.</param>
    /// <param name="content">Path of the content folder.</param>
    /// <param name="home">Path of the home folder; null where there is none.</param>
    public static OutputPlaceFault? FindFault(string output, string content, string? home)
    {
        if (Path.GetDirectoryName(RealPath.Of(output)) is null)
            return OutputPlaceFault.Root;
        if (home is not null && IsInside(home, output))
            return OutputPlaceFault.Home;
        return IsInside(content, output) || IsInside(output, content) ? OutputPlaceFault.Content : null;
    }

    // A folder that does not exist yet is as good as the path that it will have.
    private static bool IsInside(string inner, string outer)
    {
        var (innerPaths, outerPath) = (RealPath.WithFoldersAbove(RealPath.Of(inner)), RealPath.Of(outer));
        return FileIdentity.Of(outerPath) is { } identity
            ? innerPaths.Any(path => FileIdentity.Of(path) == identity)
            : innerPaths.Contains(outerPath, StringComparer.Ordinal);
    }
}
