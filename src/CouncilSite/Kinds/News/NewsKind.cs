using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.News;

/// <summary>News and notices: content/news/{slug}.md.</summary>
public sealed class NewsKind : ContentKind<NewsArchive>
{
    /// <inheritdoc/>
    public override string Folder => NewsRoutes.Folder;

    /// <inheritdoc/>
    public override string Label => "お知らせ";

    /// <inheritdoc/>
    public override Route? MenuRoute => NewsRoutes.Index;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [NamedSchema.OfPage("news", NewsSchema.FrontMatter)];

    /// <inheritdoc/>
    public override IReadOnlyList<DiagnosticDescriptor> Diagnostics => NewsDiagnostics.All;

    /// <inheritdoc/>
    public override string? FormFileName => "{year}-{month}-{day}.md";

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new("news", "お知らせ", NewFileWish.Name | NewFileWish.Title | NewFileWish.Date, NewNews.Create),
    ];

    /// <inheritdoc/>
    public override ImportForm Import { get; } = new("news", "今のサイトのRSS・Atom", new FeedImport(NewsRoutes.Folder, "category: council").Read);

    /// <inheritdoc/>
    protected override NewsArchive Read(ContentFolder folder, DiagnosticBag diagnostics) => new(
        [.. folder.ReadMarkdown(NewsSchema.FrontMatter, (fields, file) => new NewsArticle(file.Source.Name, fields, file.Source, file.ParseBody(diagnostics)))
            .OrderByDescending(article => article.FrontMatter.Date.Earliest)
            .ThenBy(article => article.Slug, StringComparer.Ordinal)]);

    /// <inheritdoc/>
    protected override void Check(NewsArchive model, Council council, DiagnosticBag diagnostics) => NewsRules.Check(model, diagnostics);

    /// <inheritdoc/>
    protected override IReadOnlyList<UnpublishedPage> FindUnpublished(NewsArchive model, DateOnly today) =>
        [.. model.Articles.Select(article => article.WaitsOn(today)).OfType<UnpublishedPage>()];

    /// <inheritdoc/>
    protected override NewsArchive ShowUnpublished(NewsArchive model, DateOnly today) => new(
        [.. model.Articles.Select(article => article.WaitsOn(today) is { } waiting
            ? article with { IsShownAhead = true, FrontMatter = article.FrontMatter with { Title = waiting.MarkedTitle } }
            : article)]);

    /// <inheritdoc/>
    protected override void Plan(NewsArchive model, Council council, SitePlanBuilder plan) => NewsPages.Plan(model, council, plan);
}
