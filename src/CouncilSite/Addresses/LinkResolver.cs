namespace CouncilSite.Addresses;

/// <summary>
/// Finds where the links of pages lead, as browsers do (URL Standard) with what <see cref="LinkRules"/> lets through.
/// No link is too strange for it.
/// </summary>
/// <param name="address">Where the site is published.</param>
internal sealed class LinkResolver(SiteAddress address)
{
    private readonly string _home = address.Absolute("/");
    private readonly string _basePath = address.BasePath + "/";

    /// <summary>Whether a link means the same on every page.</summary>
    public static bool IsSameEverywhere(string link) => link.StartsWith('/') || LinkRules.SchemeOf(link).Length > 0;

    /// <summary>Where a link leads; null for another host, a mail address or a telephone.</summary>
    /// <param name="link">The address as browsers read it from the page.</param>
    /// <param name="page">The page that it stands on.</param>
    public LinkTarget? Resolve(string link, Route page)
    {
        if (link.StartsWith(_home, StringComparison.Ordinal))
            link = address.BasePath + link[(_home.Length - 1)..];
        else if (link.StartsWith("//", StringComparison.Ordinal) || LinkRules.SchemeOf(link).Length > 0)
            return null;
        var hash = link.IndexOf('#');
        var fragment = hash < 0 ? "" : Uri.UnescapeDataString(link[(hash + 1)..]);
        var path = PathOf(hash < 0 ? link : link[..hash], page);
        // Hosts lead from a folder's name to the folder.
        if (path + "/" == _basePath)
            path = _basePath;
        return path.StartsWith(_basePath, StringComparison.Ordinal)
            ? new LinkTarget(Uri.UnescapeDataString(path[(_basePath.Length - 1)..]), fragment)
            : new LinkTarget(path, fragment, IsOfSite: false);
    }

    private string PathOf(string link, Route page)
    {
        var query = link.IndexOf('?');
        var path = query < 0 ? link : link[..query];
        var here = address.BasePath + page.Path;
        return path.Length == 0 ? here : RemoveDotSegments(path.StartsWith('/') ? path : here[..(here.LastIndexOf('/') + 1)] + path);
    }

    // "." and "..", percent-encoded or not, are steps; no step leads above the root.
    private static string RemoveDotSegments(string path)
    {
        if (!path.Contains("/.", StringComparison.Ordinal) && !path.Contains("/%2e", StringComparison.OrdinalIgnoreCase))
            return path;
        var kept = new List<string>();
        var names = path[1..].Split('/');
        foreach (var (index, name) in names.Index())
        {
            var step = name.Replace("%2e", ".", StringComparison.OrdinalIgnoreCase);
            if (step == ".." && kept.Count > 0)
                kept.RemoveAt(kept.Count - 1);
            if (step is not ("." or ".."))
                kept.Add(name);
            else if (index == names.Length - 1)
                kept.Add("");
        }

        return "/" + string.Join('/', kept);
    }
}
