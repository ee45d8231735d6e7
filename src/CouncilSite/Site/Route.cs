namespace CouncilSite.Site;

/// <summary>A root-relative address of the site, without the sub-path that the site may be published under.</summary>
/// <param name="Path"><c>/bylaws/2021/</c> for a page, <c>/data/officers.csv</c> for a file; no fragment.</param>
public readonly record struct Route(string Path) : IComparable<Route>
{
    /// <summary>The address of the home page.</summary>
    public static Route Home { get; } = new("/");

    /// <summary>Whether the address is a page's, which ends with a slash.</summary>
    public bool IsPage => Path.EndsWith('/');

    /// <summary>The file below the output folder: <c>bylaws/2021/index.html</c>.</summary>
    public string OutputPath => IsPage ? Path[1..] + "index.html" : Path[1..];

    /// <summary>The page above: <c>/bylaws/</c> for <c>/bylaws/2021/</c>; null for the home page.</summary>
    public Route? Parent => Path.TrimEnd('/').LastIndexOf('/') is var slash && slash >= 0 && Path != "/"
        ? new Route(Path[..(slash + 1)])
        : null;

    /// <inheritdoc/>
    public int CompareTo(Route other) => string.CompareOrdinal(Path, other.Path);

    /// <inheritdoc/>
    public override string ToString() => Path;
}
