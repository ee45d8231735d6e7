using CouncilSite.Content;
using CouncilSite.Csv;
using CouncilSite.Diagnostics;
using CouncilSite.Fields;
using CouncilSite.Markdown;
using CouncilSite.Publishing.Links;
using CouncilSite.Publishing.Markup;
using CouncilSite.Sheets;
using CouncilSite.Site;
using CouncilSite.WebPages;
using CouncilSite.Yaml;

namespace CouncilSite.Publishing;

/// <summary>Every fault that the program can report.</summary>
public static class DiagnosticCatalog
{
    /// <summary>The descriptors by code.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        .. YamlDiagnostics.All
            .Concat(FieldDiagnostics.All)
            .Concat(CsvDiagnostics.All)
            .Concat(SheetDiagnostics.All)
            .Concat(WebPageDiagnostics.All)
            .Concat(TextDiagnostics.All)
            .Concat(WordingDiagnostics.All)
            .Concat(ContentDiagnostics.All)
            .Concat(ProgramDiagnostics.All)
            .Concat(MarkdownDiagnostics.All)
            .Concat(SiteDiagnostics.All)
            .Concat(ThemeDiagnostics.All)
            .Concat(LinkDiagnostics.All)
            .Concat(MarkupDiagnostics.All)
            .Concat(ContentKinds.All.SelectMany(kind => kind.Diagnostics))
            .OrderBy(descriptor => descriptor.Code, StringComparer.Ordinal),
    ];
}
