namespace CouncilSite.Site;

/// <summary>
/// What a page may load and run, as every page says in a <c>meta</c> element before all else (Content Security
/// Policy Level 3): the site's own files, nothing inline. Hosts of plain files set no headers.
/// </summary>
public static class ContentSecurityPolicy
{
    /// <summary>Of a page of the site.</summary>
    public const string Page =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>Of a page that needs no other file.</summary>
    public const string Alone = "default-src 'none'; form-action 'none'; base-uri 'none'";

    /// <summary>Of a page on its way to paper, which carries its style sheets and pictures in itself.</summary>
    public const string Print = "default-src 'none'; style-src data:; img-src data:; font-src data:; form-action 'none'; base-uri 'none'";

    /// <summary>
    /// Of the page with the forms alone: its program styles what it makes, shows pictures that it holds, and reads and
    /// saves at GitHub.
    /// </summary>
    public const string Admin =
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob: data: https://avatars.githubusercontent.com; font-src 'self'; connect-src 'self' blob: data: https://api.github.com; form-action 'none'; base-uri 'none'";

    /// <summary>Whether a policy forbids what it does not allow, and allows nothing inline and no other host.</summary>
    public static bool IsStrict(string policy)
    {
        var directives = policy.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return directives.Contains("default-src 'none'")
            && directives.All(directive => directive.Split(' ', StringSplitOptions.RemoveEmptyEntries).Skip(1).All(source => source is "'none'" or "'self'"));
    }
}
