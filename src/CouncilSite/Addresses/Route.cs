using System.Diagnostics.CodeAnalysis;
using CouncilSite.Text;

namespace CouncilSite.Addresses;

/// <summary>
/// A root-relative address of the site, without the sub-path that the site may be published under. No instance leads
/// out of the output folder or to a file that some system cannot hold; whatever is written is named by one.
/// </summary>
public sealed record Route : IComparable<Route>
{
    private const string IndexFile = "index.html";

    /// <param name="path"><c>/bylaws/2021/</c> for a page, <c>/data/officers.csv</c> for a file; decoded, no fragment.</param>
    /// <exception cref="ArgumentException">The path is none that can be published. Content's are parsed instead.</exception>
    public Route(string path)
    {
        if (path != Normalize(path) || RouteRules.FindFault(path) is not null)
            throw new ArgumentException($"'{path}' is no address of the site.", nameof(path));
        Path = path;
    }

    private Route() => Path = "/";

    /// <summary>The address of the home page.</summary>
    public static Route Home { get; } = new("/");

    /// <summary><c>/bylaws/2021/</c> for a page, <c>/data/officers.csv</c> for a file.</summary>
    public string Path { get; private init; }

    /// <summary>Whether the address is a page's, which ends with a slash.</summary>
    public bool IsPage => Path.EndsWith('/');

    /// <summary>The file below the output folder: <c>bylaws/2021/index.html</c>.</summary>
    public string OutputPath => IsPage ? Path[1..] + IndexFile : Path[1..];

    /// <summary>The page above: <c>/bylaws/</c> for <c>/bylaws/2021/</c>; null for the home page.</summary>
    public Route? Parent => Path.TrimEnd('/').LastIndexOf('/') is var slash && slash >= 0 && Path != "/"
        ? new Route(Path[..(slash + 1)])
        : null;

    /// <summary>The first page of a kind of content, which the folder below content/ names.</summary>
    public static Route OfFolder(string folder) => Home.Below($"{folder}/");

    /// <summary>The address of a page (<c>2021/</c>) or a file (<c>feed.xml</c>) in this page's folder.</summary>
    public Route Below(string name) => new(Path + name);

    /// <summary>The address, for links, of the place on this page that has an id.</summary>
    public string At(string id) => $"{Path}#{id}";

    /// <summary>Reads an address as content and browsers write it; hosts decode what is requested once, and so does this.</summary>
    /// <param name="text">The address, percent-encoded or not, without query and fragment.</param>
    /// <param name="route">The route.</param>
    /// <param name="fault">What is wrong with it.</param>
    public static bool TryParse(string text, [NotNullWhen(true)] out Route? route, [NotNullWhen(false)] out AddressFault? fault) =>
        TryCreate(Uri.UnescapeDataString(text), out route, out fault);

    /// <inheritdoc cref="TryParse(string, out Route?, out AddressFault?)"/>
    public static bool TryParse(string text, [NotNullWhen(true)] out Route? route) => TryParse(text, out route, out _);

    /// <summary>Makes the route of a path that is nobody's code: of a file on disk, where a percent sign means itself.</summary>
    /// <param name="path">The path from the site's root, with <c>/</c>.</param>
    /// <param name="route">The route.</param>
    /// <param name="fault">What is wrong with it.</param>
    public static bool TryCreate(string path, [NotNullWhen(true)] out Route? route, [NotNullWhen(false)] out AddressFault? fault)
    {
        var normal = Normalize(path);
        fault = RouteRules.FindFault(normal);
        route = fault is null ? new Route { Path = normal } : null;
        return route is not null;
    }

    /// <inheritdoc/>
    public int CompareTo(Route? other) => string.CompareOrdinal(Path, other?.Path);

    /// <inheritdoc/>
    public override string ToString() => Path;

    // A page has one address: not the one of its file as well.
    private static string Normalize(string path)
    {
        var composed = KanaComposition.Compose(path);
        return composed.EndsWith("/" + IndexFile, StringComparison.Ordinal) ? composed[..^IndexFile.Length] : composed;
    }
}
