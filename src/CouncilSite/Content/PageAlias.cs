using CouncilSite.Addresses;
using CouncilSite.Diagnostics;
using CouncilSite.Text;

namespace CouncilSite.Content;

/// <summary>An address that a page had before.</summary>
/// <param name="Address">The old address as written.</param>
/// <param name="Route">Where the redirect is published.</param>
public sealed record PageAlias(Located<string> Address, Route Route)
{
    /// <summary>The file of the page.</summary>
    public SourceFile Source => Address.Span.File;

    /// <summary>Reads an old address; null, with the fault in the bag, where no host could serve it.</summary>
    public static PageAlias? Read(Located<string> address, DiagnosticBag diagnostics)
    {
        // Hosts serve a folder's page where a file has no extension.
        var path = address.Value.EndsWith('/') || Path.HasExtension(address.Value) ? address.Value : address.Value + "/";
        if (Route.TryParse(path, out var route, out var fault))
            return new PageAlias(address, route);
        diagnostics.Add(ContentDiagnostics.WrongAlias, address.Span, address.Value, fault.Japanese, fault.English);
        return null;
    }
}
