using CouncilSite.Content;

namespace CouncilSite.Site;

/// <summary>What search engines and other sites say of a page beneath its title.</summary>
public static class SearchDescription
{
    // What they show at most.
    private const int Longest = 110;

    /// <summary>The page's own description, or else the beginning of its text, or else what the site is.</summary>
    public static string Of(Page page, SiteSettings settings)
    {
        if (page.Description.Length > 0)
            return page.Description;
        var text = page.Texts.Select(text => text.ToPlainText().ReplaceLineEndings(" ").Trim()).FirstOrDefault(text => text.Length > 0);
        return text is null ? $"{page.Title}。{settings.Description}" : text.Length <= Longest ? text : text[..Longest] + "…";
    }
}
