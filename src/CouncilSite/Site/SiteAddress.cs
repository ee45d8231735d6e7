namespace CouncilSite.Site;

/// <summary>Where the site is published: the host and the sub-path that every link must honour.</summary>
public sealed record SiteAddress
{
    private readonly string _origin;

    /// <param name="baseUrl">The address of the home page; a project site of GitHub Pages has a sub-path in it.</param>
    public SiteAddress(Uri baseUrl)
    {
        _origin = baseUrl.GetLeftPart(UriPartial.Authority);
        BasePath = baseUrl.AbsolutePath.TrimEnd('/');
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
