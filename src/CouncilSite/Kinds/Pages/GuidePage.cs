using System.Globalization;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Pages;

/// <summary>A page of the editors' guide, followed by what the program knows of its own files and messages.</summary>
/// <param name="Page">The text.</param>
/// <param name="Kinds">Every kind of content, for the tables of fields.</param>
/// <param name="Catalogue">Every message.</param>
public sealed record GuidePage(StaticPage Page, IReadOnlyList<ContentKind> Kinds, IReadOnlyList<DiagnosticDescriptor> Catalogue) : IPageModel
{
    // More than any message takes.
    private static readonly string[] Values = [.. Enumerable.Repeat("…", 10)];

    /// <summary>Every message, by the letters that its code begins with.</summary>
    public IReadOnlyList<IGrouping<string, DiagnosticDescriptor>> Messages => [.. Catalogue.GroupBy(descriptor => descriptor.Code[..^3])];

    /// <summary>The words of a message, with … for what it says in each case.</summary>
    public static string Words(string format) => string.Format(CultureInfo.InvariantCulture, format, Values);
}
