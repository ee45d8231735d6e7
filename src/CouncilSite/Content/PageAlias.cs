using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>An address that a page had before.</summary>
/// <param name="Address">The old address, root-relative.</param>
public sealed record PageAlias(Located<string> Address)
{
    /// <summary>The file of the page.</summary>
    public SourceFile Source => Address.Span.File;

    /// <summary>Where the redirect is published; hosts serve a folder's page where a file has no extension.</summary>
    public Route Route => new(Address.Value.EndsWith('/') || Path.HasExtension(Address.Value) ? Address.Value : Address.Value + "/");

    /// <summary>Whether a static host can serve the address: a path and nothing more.</summary>
    public bool IsPath => !Address.Value.Contains('?') && !Address.Value.Contains('#') && !Address.Value.StartsWith("//", StringComparison.Ordinal);
}
