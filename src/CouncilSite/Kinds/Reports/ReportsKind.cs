using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Reports;

/// <summary>The annual reports: content/reports/{fiscal-year}.md.</summary>
public sealed class ReportsKind : ContentKind<ReportArchive>
{
    /// <inheritdoc/>
    public override string Folder => ReportRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "事業報告";

    /// <inheritdoc/>
    public override Route? MenuRoute => ReportRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [NamedSchema.OfPage("reports", ReportSchema.FrontMatter)];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => ReportDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("report", "事業報告", NewFileWish.Title | NewFileWish.FiscalYear, NewReport.Create),
    ];

    /// <inheritdoc/>
    protected override ReportArchive Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadMarkdown(ReportSchema.FrontMatter, (fields, file) => folder.IsCalled(fields.FiscalYear, file.Source, ReportDiagnostics.OtherFileName)
                ? new AnnualReport(fields, file.Source, file.ParseBody(diagnostics))
                : null)
            .OrderByDescending(report => report.Fields.FiscalYear.Value)]);

    /// <inheritdoc/>
    protected override void Check(ReportArchive model, Council council, DiagnosticBag diagnostics) => ReportRules.Check(model, council, diagnostics);

    /// <inheritdoc/>
    protected override void Plan(ReportArchive model, Council council, SitePlanBuilder plan) => ReportPages.Plan(model, council, plan);
}
