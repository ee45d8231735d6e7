using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Kinds.Indicators.Years;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Indicators;

/// <summary>The strategy's indicators: content/indicators/{fiscal-year}.md with the rows in {fiscal-year}.yml.</summary>
public sealed class IndicatorsKind : ContentKind<IndicatorArchive>
{
    /// <inheritdoc/>
    public override string Folder => IndicatorsRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "成果指標";

    /// <inheritdoc/>
    public override Route? MenuRoute => IndicatorsRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas =>
        [NamedSchema.OfPage("indicators", IndicatorsSchema.FrontMatter), new("indicators-rows", IndicatorsSchema.Rows, "content/indicators/*.yml")];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => IndicatorsDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".md", ".yml", ".csv"];

    /// <inheritdoc/>
    public override ImportForm Import { get; } = ImportForm.OfSheet("indicators", "指標の一覧表", (sheet, wishes, diagnostics) => new IndicatorsImport(wishes, diagnostics).Read(sheet));

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("indicators", "指標（前の年度と同じ指標）", NewFileWish.Title | NewFileWish.FiscalYear, NewIndicators.Create),
    ];

    /// <inheritdoc/>
    protected override IndicatorArchive Read(ContentFolder folder, DiagnosticBag diagnostics) => new IndicatorsReader(folder, diagnostics).Read();

    /// <inheritdoc/>
    protected override void Check(IndicatorArchive model, Council council, DiagnosticBag diagnostics) => new IndicatorsRules(diagnostics).Check(model);

    /// <inheritdoc/>
    protected override void Plan(IndicatorArchive model, Council council, SitePlanBuilder plan) => IndicatorsPages.Plan(model, council, plan);
}
