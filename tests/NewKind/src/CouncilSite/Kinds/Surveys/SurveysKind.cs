using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Surveys;

/// <summary>Surveys: content/surveys/{slug}.md.</summary>
public sealed class SurveysKind : ContentKind<SurveysArchive>
{
    /// <inheritdoc/>
    public override string Folder => SurveysRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "アンケート";

    /// <inheritdoc/>
    public override Route? MenuRoute => SurveysRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [NamedSchema.OfPage("surveys", SurveysSchema.FrontMatter)];

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("survey", "アンケート", NewFileWish.Name | NewFileWish.Title | NewFileWish.Date, NewSurveys.Create),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => SurveysDiagnostics.All;

    /// <inheritdoc/>
    protected override SurveysArchive Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadMarkdown(SurveysSchema.FrontMatter, (fields, file) => new Survey(file.Source.Name, fields, file.Source, file.ParseBody(diagnostics)))
            .OrderByDescending(survey => survey.Fields.Date)
            .ThenBy(survey => survey.Slug, StringComparer.Ordinal)]);

    /// <inheritdoc/>
    protected override void Check(SurveysArchive model, Council council, DiagnosticBag diagnostics) => SurveysRules.Check(model, diagnostics);

    /// <inheritdoc/>
    protected override void Plan(SurveysArchive model, Council council, SitePlanBuilder plan) => SurveysPages.Plan(model, council, plan);
}
