using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Newsletters;

/// <summary>
/// The newsletter: content/newsletters/{number}.md, and content/newsletters/about.yml on it as a whole. Further ones have
/// folders in there, each with such files.
/// </summary>
public sealed class NewslettersKind : ContentKind<NewsletterRegister>
{
    private const string AboutFile = "about.yml";

    /// <inheritdoc/>
    public override string Folder => NewslettersRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "定期刊行物";

    /// <inheritdoc/>
    public override Route? MenuRoute => NewslettersRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas =>
    [
        NamedSchema.OfPage("newsletters", NewslettersSchema.Issue) with { Files = "content/newsletters/**/*.md" },
        new("newsletters-about", NewslettersSchema.About, $"content/newsletters/**/{AboutFile}"),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => NewslettersDiagnostics.All;

    /// <inheritdoc/>
    public override IReadOnlyList<string> Extensions => [".md", ".yml"];

    /// <inheritdoc/>
    public override string? FormFileName => "{fields.number}.md";

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("newsletter", "定期刊行物の次の号", NewFileWish.Name | NewFileWish.Title | NewFileWish.Date, NewNewsletter.Create)
        {
            NameQuestion = ("刊行物のフォルダー名（一つなら不要。新しい名前なら、その刊行物を始める）", "Folder of the newsletter (needless where there is one; a new name begins a newsletter)"),
        },
    ];

    /// <inheritdoc/>
    protected override NewsletterRegister Read(ContentFolder folder, DiagnosticBag diagnostics)
    {
        var files = folder.Files.Where(file => file.IsText).GroupBy(file => NewslettersRoutes.NewsletterOf(file.Path)).ToList();
        foreach (var unnameable in files.Where(group => !NewslettersRoutes.IsName(group.Key)))
            diagnostics.Add(NewslettersDiagnostics.WrongFolderName, folder.Place(unnameable.First()).Beginning, unnameable.Key);
        var issues = folder.ReadMarkdown(NewslettersSchema.Issue, (fields, file) => folder.IsCalled(fields.Number, file.Source, NewslettersDiagnostics.WrongFileName)
                ? new NewsletterIssue(
                    NewslettersRoutes.NewsletterOf(file.Source.Path), file.Source, fields.Number, fields.Date, fields.Title, fields.Topics, fields.IsSample, file.ParseBody(diagnostics))
                : null, IsNamed)
            .ToLookup(issue => issue.Newsletter);
        var abouts = folder.ReadYaml(
                NewslettersSchema.About, (fields, source) => new About(NewslettersRoutes.NewsletterOf(source.Path), fields),
                file => IsNamed(file) && Path.GetFileName(file.Path) == AboutFile)
            .ToDictionary(about => about.Newsletter, about => about.Fields);
        return new NewsletterRegister(
        [
            .. abouts.Keys.Union(issues.Select(group => group.Key)).Order(StringComparer.Ordinal).Select(name => new Newsletter(
                name, abouts.GetValueOrDefault(name),
                [.. issues[name].OrderBy(issue => issue.Number.Value)])),
        ]);
    }

    /// <inheritdoc/>
    protected override void Check(NewsletterRegister model, Council council, DiagnosticBag diagnostics) =>
        NewslettersRules.Check(model, diagnostics);

    /// <inheritdoc/>
    protected override IReadOnlyList<UnpublishedPage> FindUnpublished(NewsletterRegister model, DateOnly today) =>
        [.. model.All.SelectMany(newsletter => newsletter.Issues).Select(issue => issue.WaitsOn(today)).OfType<UnpublishedPage>()];

    /// <inheritdoc/>
    protected override NewsletterRegister ShowUnpublished(NewsletterRegister model, DateOnly today) => model with
    {
        All = [.. model.All.Select(newsletter => newsletter with { Issues = [.. newsletter.Issues.Select(issue => ShowUnpublished(issue, today))] })],
    };

    /// <inheritdoc/>
    protected override void Plan(NewsletterRegister model, Council council, SitePlanBuilder plan) =>
        NewslettersPages.Plan(model, council, plan);

    private static NewsletterIssue ShowUnpublished(NewsletterIssue issue, DateOnly today) =>
        issue.WaitsOn(today) is { } waiting ? issue with { IsShownAhead = true, Title = waiting.MarkedTitle } : issue;

    private static bool IsNamed(ContentFile file) => NewslettersRoutes.IsName(NewslettersRoutes.NewsletterOf(file.Path));

    private sealed record About(string Newsletter, NewsletterAbout Fields);
}
