using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Plans;

/// <summary>The activity plans: content/plans/{fiscal-year}.md.</summary>
public sealed class PlansKind : ContentKind<PlanArchive>
{
    /// <inheritdoc/>
    public override string Folder => PlanRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "事業計画";

    /// <inheritdoc/>
    public override Route? MenuRoute => PlanRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [NamedSchema.OfPage("plans", PlanSchema.FrontMatter)];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => PlanDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("plan", "事業計画", NewFileWish.Title | NewFileWish.FiscalYear, NewPlan.Create),
    ];

    /// <inheritdoc/>
    protected override PlanArchive Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadMarkdown(PlanSchema.FrontMatter, (fields, file) => folder.IsCalled(fields.FiscalYear, file.Source, PlanDiagnostics.OtherFileName)
                ? new ActivityPlan(fields, file.Source, file.ParseBody(diagnostics))
                : null)
            .OrderByDescending(plan => plan.Fields.FiscalYear.Value)]);

    /// <inheritdoc/>
    protected override void Check(PlanArchive model, Council council, DiagnosticBag diagnostics) => PlanRules.Check(model, council, diagnostics);

    /// <inheritdoc/>
    protected override void Plan(PlanArchive model, Council council, SitePlanBuilder plan) => PlanPages.Plan(model, council, plan);
}
