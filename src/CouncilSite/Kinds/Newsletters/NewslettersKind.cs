using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>The newsletter: content/newsletters/{number}.md, and content/newsletters/about.yml on it as a whole.</summary>
public sealed class NewslettersKind : ContentKind<NewsletterArchive>
{
    /// <inheritdoc/>
    public override string Folder => NewslettersRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "メールマガジン";

    /// <inheritdoc/>
    public override Route? MenuRoute => NewslettersRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas =>
        [NamedSchema.OfPage("newsletters", NewslettersSchema.Issue), new("newsletters-about", NewslettersSchema.About, "content/newsletters/about.yml")];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => NewslettersDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".md", ".yml"];

    /// <inheritdoc/>
    public override string? FormFileName => "{fields.number}.md";

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("newsletter", "メールマガジンの次の号", NewFileWish.Title | NewFileWish.Date, NewNewsletter.Create),
    ];

    /// <inheritdoc/>
    protected override NewsletterArchive Read(ContentFolder folder, DiagnosticBag diagnostics)
    {
        var issues = folder.ReadMarkdown(NewslettersSchema.Issue, (fields, file) => new Newsletter(
            file.Source, fields.Number, fields.Date, fields.Title, fields.Topics, fields.IsSample, file.ParseBody(diagnostics)));
        var about = folder.ReadYaml(NewslettersSchema.About, (fields, _) => fields, file => file.Path == $"{NewslettersRoutes.Folder}/about.yml");
        return new NewsletterArchive(
            about.FirstOrDefault(),
            [.. issues.OrderBy(issue => issue.Number.Value).ThenBy(issue => issue.Source.Path, StringComparer.Ordinal)]);
    }

    /// <inheritdoc/>
    protected override void Check(NewsletterArchive model, Council council, DiagnosticBag diagnostics) =>
        NewslettersRules.Check(model, diagnostics);

    /// <inheritdoc/>
    protected override IReadOnlyList<UnpublishedPage> FindUnpublished(NewsletterArchive model, DateOnly today) =>
        [.. model.Issues.Select(issue => issue.WaitsOn(today)).OfType<UnpublishedPage>()];

    /// <inheritdoc/>
    protected override NewsletterArchive ShowUnpublished(NewsletterArchive model, DateOnly today) => model with
    {
        Issues = [.. model.Issues.Select(issue => issue.WaitsOn(today) is { } waiting ? issue with { IsShownAhead = true, Title = waiting.MarkedTitle } : issue)],
    };

    /// <inheritdoc/>
    protected override void Plan(NewsletterArchive model, Council council, SitePlanBuilder plan) =>
        NewslettersPages.Plan(model, council, plan);
}
