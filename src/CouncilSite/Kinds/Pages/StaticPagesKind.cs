using CouncilSite.Addresses;
using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Markdown;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Pages;

/// <summary>Pages that are text alone: content/{folder}/index.md and others beside it.</summary>
/// <typeparam name="TFolder">The folder.</typeparam>
public class StaticPagesKind<TFolder> : ContentKind<StaticPages<TFolder>>
    where TFolder : IStaticFolder
{
    /// <inheritdoc/>
    public override string Folder => TFolder.Folder;

    /// <inheritdoc/>
    public override string Label => TFolder.Label;

    /// <inheritdoc/>
    public override Route? MenuRoute => TFolder.IsInMenu ? StaticPageRoutes.Index<TFolder>() : null;

    /// <inheritdoc/>
    public override IReadOnlyList<NamedSchema> Schemas => [NamedSchema.OfPage(TFolder.Folder, StaticPageSchema.FrontMatter)];

    /// <inheritdoc/>
    public override bool HasIntroduction => false;

    /// <inheritdoc/>
    public override IReadOnlyList<NewFileForm> NewFiles { get; } =
    [
        new(TFolder.NewFileWord, $"文章のページ（{TFolder.Label}）", NewFileWish.Name | NewFileWish.Title, NewPage.Create<TFolder>),
    ];

    /// <inheritdoc/>
    public override ImportForm Import { get; } = new(TFolder.NewFileWord, $"保存したウェブページ（{TFolder.Label}）", PageImport.Read<TFolder>);

    /// <inheritdoc/>
    protected override StaticPages<TFolder> Read(ContentFolder folder, DiagnosticBag diagnostics) =>
        new(folder.ReadMarkdown(StaticPageSchema.FrontMatter, (fields, file) => new StaticPage(
            StaticPageRoutes.Page<TFolder>(file.Source.Name), fields.Title, fields.Summary, file.Source, file.ParseBody(diagnostics))));

    /// <inheritdoc/>
    protected override void Plan(StaticPages<TFolder> model, Council council, SitePlanBuilder plan)
    {
        foreach (var page in model.All)
        {
            plan.Add(new Page(page.Route, page.Title, ModelOf(page))
            {
                // What the menu leads to is called as the council itself is.
                ShortTitle = page.Route == StaticPageRoutes.Index<TFolder>() && !TFolder.IsInMenu ? Label : page.Title,
                Description = page.Summary,
                Source = page.Source,
                Texts = [page.Text],
                Headings = HeadingsOf(page),
                Search = Search,
            });
        }
    }

    /// <summary>How far the search looks into the pages.</summary>
    protected virtual SearchReach Search => SearchReach.Whole;

    /// <summary>The headings of a page, for its contents.</summary>
    protected virtual IReadOnlyList<MarkdownHeading> HeadingsOf(StaticPage page) => page.Text.Headings;

    /// <summary>The model by which the theme picks the template of a page.</summary>
    protected virtual IPageModel ModelOf(StaticPage page) => page;
}
