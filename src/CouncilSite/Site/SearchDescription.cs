using CouncilSite.Content;

namespace CouncilSite.Site;

/// <summary>What search engines and other sites say of a page beneath its title.</summary>
public static class SearchDescription
{
    /// <summary>The page's own description, or else the beginning of its text, or else what the site is.</summary>
    public static string Of(Page page, SiteSettings settings) =>
        page.Description.Length > 0 ? page.Description
        : page.Texts.Select(text => text.Opening).FirstOrDefault(opening => opening.Length > 0) ?? $"{page.Title}。{settings.Description}";
}
