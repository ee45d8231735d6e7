using CouncilSite.Site;
using CouncilSite.Text;

namespace CouncilSite.Kinds;

/// <summary>The texts of pages as they are written in their files, for checks of what they tell.</summary>
internal static class PageTexts
{
    /// <summary>All of them, in the order of the pages.</summary>
    public static IEnumerable<SourceSpan> In(IEnumerable<Page> pages) => pages.SelectMany(page => page.Texts).Select(text => text.Written);
}
