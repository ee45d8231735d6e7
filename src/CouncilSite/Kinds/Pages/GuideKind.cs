using CouncilSite.Diagnostics;
using CouncilSite.Site;

namespace CouncilSite.Kinds.Pages;

/// <summary>The editors' guide: content/guide/, its pages followed by what the program knows of its own files and messages.</summary>
/// <param name="kinds">Every kind of content, this one included.</param>
/// <param name="catalogue">Every message.</param>
public sealed class GuideKind(Func<IReadOnlyList<ContentKind>> kinds, Func<IReadOnlyList<DiagnosticDescriptor>> catalogue) : StaticPagesKind<GuideFolder>
{
    /// <inheritdoc/>
    protected override SearchReach Search => SearchReach.Aside;

    /// <inheritdoc/>
    protected override IPageModel ModelOf(StaticPage page) => new GuidePage(page, kinds(), catalogue());
}
