using CouncilSite.Content;
using CouncilSite.Diagnostics;
using CouncilSite.Markdown;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Pages;

/// <summary>The editors' guide: content/guide/, its pages followed by what the program knows of its own files and messages.</summary>
/// <param name="schemas">The files that editors write.</param>
/// <param name="messages">Every message.</param>
public sealed class GuideKind(Func<IReadOnlyList<SchemaGroup>> schemas, Func<IReadOnlyList<MessageGroup>> messages) : StaticPagesKind<GuideFolder>
{
    /// <inheritdoc/>
    protected override StaticPages<GuideFolder> Read(ContentFolder folder, DiagnosticBag diagnostics)
    {
        // What the program knows of itself takes a while to put together, in which the other kinds are read.
        if (folder.Files.Count > 0)
            _ = (schemas(), messages(), MendedExample.All);
        return base.Read(folder, diagnostics);
    }

    /// <inheritdoc/>
    protected override SearchReach Search => SearchReach.Aside;

    /// <inheritdoc/>
    protected override IReadOnlyList<MarkdownHeading> HeadingsOf(StaticPage page) =>
        [.. base.HeadingsOf(page), GuidePage.FieldsHeading, GuidePage.MessagesHeading, GuidePage.LimitsHeading];

    /// <inheritdoc/>
    protected override IPageModel ModelOf(StaticPage page) => new GuidePage(page, schemas(), messages());

    /// <inheritdoc/>
    protected override void Plan(StaticPages<GuideFolder> model, Council council, SitePlanBuilder plan)
    {
        base.Plan(model, council, plan);
        // They belong to the council's own guide, and lead back to it.
        if (model.All.All(page => page.Route != GuideRoutes.Index))
            return;
        foreach (var group in schemas())
        {
            plan.Add(new Page(GuideRoutes.Fields(group), $"{group.Label}：例と項目", new GuideFieldsPage(group))
            {
                Description = $"{group.Label}のファイルの例と、書ける項目",
                // Its words are those of all pages of the kind, which would not be found behind it.
                Search = SearchReach.Headings,
            });
        }

        foreach (var group in messages())
        {
            plan.Add(new Page(GuideRoutes.Messages(group), $"{group.Letters}で始まるメッセージ（{group.Label}）", new GuideMessagesPage(group))
            {
                Description = $"{group.Letters}で始まるメッセージの意味と、直し方の例",
                Search = Search,
            });
        }
    }
}
