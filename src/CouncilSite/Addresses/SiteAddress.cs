using System.Diagnostics.CodeAnalysis;

namespace CouncilSite.Addresses;

/// <summary>Where the site is published: the host and the sub-path that every link must honour.</summary>
public sealed record SiteAddress
{
    private readonly string _origin;

    /// <param name="baseUrl">The address of the home page; a project site of GitHub Pages has a sub-path in it.</param>
    /// <exception cref="ArgumentException">No site can be published there (see <see cref="TryParseBase"/>).</exception>
    public SiteAddress(Uri baseUrl)
    {
        if (!TryParseBase(baseUrl.OriginalString, out _))
            throw new ArgumentException($"'{baseUrl}' is no address of a home page.", nameof(baseUrl));
        _origin = baseUrl.GetLeftPart(UriPartial.Authority);
        BasePath = baseUrl.AbsolutePath.TrimEnd('/');
    }

    /// <summary>Reads the address of a home page: a host and a sub-path, with no user name, query or fragment.</summary>
    public static bool TryParseBase(string text, [NotNullWhen(true)] out Uri? baseUrl)
    {
        baseUrl = null;
        if (LinkRules.SchemeOf(text) is not ("http" or "https") || LinkRules.FindFault(text) is not null)
            return false;
        var path = text.IndexOf('/', text.IndexOf("//", StringComparison.Ordinal) + 2);
        return (path < 0 ? !text.AsSpan().ContainsAny('?', '#') : Route.TryParse(text[path..], out _))
            && Uri.TryCreate(text, UriKind.Absolute, out baseUrl);
    }

    /// <summary>The sub-path without a slash at its end: empty, or <c>/council</c>.</summary>
    public string BasePath { get; }

    /// <summary>The address to write into HTML: root-relative ones get the sub-path, all others stay.</summary>
    public string Href(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? BasePath + address : address;

    /// <summary>The full address, for feeds, the sitemap and structured data.</summary>
    public string Absolute(string address) =>
        address.StartsWith('/') && !address.StartsWith("//", StringComparison.Ordinal) ? _origin + BasePath + address : address;
}
