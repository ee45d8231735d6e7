using CouncilSite.Site;

namespace CouncilSite.Publishing.Links;

/// <summary>Where a link within the site leads.</summary>
/// <param name="Path">The address without sub-path, query and fragment, decoded.</param>
/// <param name="Fragment">The place on that page, decoded; empty for none.</param>
internal readonly record struct LinkTarget(string Path, string Fragment);

/// <summary>Finds where the links of pages lead.</summary>
/// <param name="address">Where the site is published.</param>
internal sealed class LinkResolver(SiteAddress address)
{
    private readonly string _home = address.Absolute("/");
    private readonly string _basePath = address.BasePath + "/";

    /// <summary>Whether a root-relative link leaves the sub-path that the site is published under.</summary>
    public bool MissesBasePath(string link) =>
        link.StartsWith('/') && !link.StartsWith("//", StringComparison.Ordinal) && !(link + "/").StartsWith(_basePath, StringComparison.Ordinal);

    /// <summary>Where a link leads; null for a link out of the site or one that is no address of a page.</summary>
    /// <param name="link">The address as it stands in the page.</param>
    /// <param name="page">The page that it stands on.</param>
    public LinkTarget? Resolve(string link, Route page)
    {
        if (link.StartsWith(_home, StringComparison.Ordinal))
            link = address.BasePath + link[(_home.Length - 1)..];
        else if (link.StartsWith("//", StringComparison.Ordinal) || HasScheme(link))
            return null;
        else if (!link.StartsWith('/'))
            link = Join(link, page);
        if (!link.StartsWith(_basePath, StringComparison.Ordinal))
            return null;
        var hash = link.IndexOf('#');
        var path = hash < 0 ? link : link[..hash];
        var query = path.IndexOf('?');
        return new LinkTarget(
            Uri.UnescapeDataString((query < 0 ? path : path[..query])[(_basePath.Length - 1)..]),
            hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]));
    }

    private string Join(string link, Route page)
    {
        var here = address.BasePath + page.Path;
        return link.Length == 0 || link[0] is '#' or '?'
            ? here + link
            : new Uri(new Uri("https://site.invalid" + here), link).PathAndQuery + (link.IndexOf('#') is var hash && hash >= 0 ? link[hash..] : "");
    }

    // RFC 3986, 3.1: mailto:, tel:, https: and their like.
    private static bool HasScheme(string link)
    {
        var colon = link.IndexOf(':');
        return colon > 0 && char.IsAsciiLetter(link[0]) && link.AsSpan(0, colon).IndexOfAnyExcept(SchemeCharacters) < 0;
    }

    private static readonly System.Buffers.SearchValues<char> SchemeCharacters =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789+-.");
}
